/**
 * The numbers, names and sentences that renderings share. {@link
 * screen.render.figures.ReviewReport} is the input of them all.
 */
@NullMarked
package screen.render.figures;

import org.jspecify.annotations.NullMarked;
