/** The changes between the rounds of a review: {@link screen.outcome.update.ChangesSince}. */
@NullMarked
package screen.outcome.update;

import org.jspecify.annotations.NullMarked;
