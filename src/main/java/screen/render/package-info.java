/**
 * Everything that {@code report} writes: one class each, one list of them all in {@link
 * screen.render.Rendering}.
 */
@NullMarked
package screen.render;

import org.jspecify.annotations.NullMarked;
