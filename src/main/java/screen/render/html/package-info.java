/**
 * Writes {@code report.html}: flow, records behind each box, agreement and conflicts in one file.
 */
@NullMarked
package screen.render.html;

import org.jspecify.annotations.NullMarked;
