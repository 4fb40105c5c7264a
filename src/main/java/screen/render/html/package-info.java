/** {@code report.html}: flow, records behind each box, agreement, conflicts, in one file. */
@NullMarked
package screen.render.html;

import org.jspecify.annotations.NullMarked;
