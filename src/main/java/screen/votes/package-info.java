/** What reviewers said, as events: stages, verdicts, votes. Plain Java, no I/O. */
@NullMarked
package screen.votes;

import org.jspecify.annotations.NullMarked;
