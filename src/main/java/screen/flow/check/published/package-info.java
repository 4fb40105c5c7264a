/**
 * Files with published numbers: this tool's flow.json, the PRISMA2020 R package's CSV, and a YAML
 * of what a paper says. {@link screen.flow.check.published.PublishedNumbers} is where to begin.
 */
@NullMarked
package screen.flow.check.published;

import org.jspecify.annotations.NullMarked;
