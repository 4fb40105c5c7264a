/**
 * Reviewers' votes and links between reports, as events in time. Plain Java, no I/O.
 *
 * <p>Start reading at {@link screen.votes.Vote}; {@link screen.votes.Ballots} finds the votes on a
 * record, {@link screen.votes.Studies} groups linked reports.
 */
@NullMarked
package screen.votes;

import org.jspecify.annotations.NullMarked;
