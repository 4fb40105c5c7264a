/**
 * Reads files with published numbers: this tool's flow.json, the PRISMA2020 R package's CSV, and a
 * YAML of a paper's statements. Begin with {@link screen.flow.check.published.PublishedNumbers}.
 */
@NullMarked
package screen.flow.check.published;

import org.jspecify.annotations.NullMarked;
