/**
 * Writes text for the paper and the reader: {@code report.md}, {@code methods.md}, checklist,
 * search log.
 */
@NullMarked
package screen.render.markdown;

import org.jspecify.annotations.NullMarked;
