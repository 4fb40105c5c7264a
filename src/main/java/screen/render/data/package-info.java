/** Writes the numbers for programs, as JSON and CSV. */
@NullMarked
package screen.render.data;

import org.jspecify.annotations.NullMarked;
