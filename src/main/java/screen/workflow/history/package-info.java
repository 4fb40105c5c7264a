/**
 * Looks at a review as it was: {@link screen.workflow.history.PastReview} takes it out of the git
 * repository that keeps it, and {@link screen.workflow.history.Blame} says which vote, ruling or
 * import put a record into a box.
 */
@NullMarked
package screen.workflow.history;

import org.jspecify.annotations.NullMarked;
