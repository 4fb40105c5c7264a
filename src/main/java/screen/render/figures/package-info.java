/** What renderings share: the numbers, names and sentences of one report. */
@NullMarked
package screen.render.figures;

import org.jspecify.annotations.NullMarked;
