/**
 * Says when screening in a ranked order may stop, and what that is worth. Plain Java, no I/O; start
 * with {@link screen.stopping.CmhRule}. A record counts for the rule once it is settled: all its
 * votes are in, and it is not in conflict.
 */
@NullMarked
package screen.stopping;

import org.jspecify.annotations.NullMarked;
