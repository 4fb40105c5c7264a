/**
 * The review as it is on the disk now. {@link screen.serve.live.LiveReview} reads again what
 * changed, and {@link screen.serve.live.Loaded} is one state of it, with what a reviewer has to do.
 */
@NullMarked
package screen.serve.live;

import org.jspecify.annotations.NullMarked;
