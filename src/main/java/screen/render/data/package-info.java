/** Numbers for programs: JSON and CSV. */
@NullMarked
package screen.render.data;

import org.jspecify.annotations.NullMarked;
