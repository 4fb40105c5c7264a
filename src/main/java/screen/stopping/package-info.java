/**
 * Says when screening in a ranked order may stop, and what that is worth. Plain Java, no I/O; start
 * with {@link screen.stopping.CmhRule}.
 */
@NullMarked
package screen.stopping;

import org.jspecify.annotations.NullMarked;
