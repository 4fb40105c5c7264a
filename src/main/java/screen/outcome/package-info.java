/**
 * Computes the state of each report and who must act, from the votes and the sets of duplicates.
 * Plain Java, no I/O.
 *
 * <p>Begin with {@link screen.outcome.Review}, the input, and {@link screen.outcome.Outcomes},
 * which computes an {@link screen.outcome.Outcome} for every report: {@code Adjudication} feeds the
 * votes of a stage to {@code Deliberation}, which yields a {@link screen.outcome.Standing}. {@link
 * screen.outcome.WorkQueue} lists the reports that await a reviewer, and {@link
 * screen.outcome.VotingRules} decides which votes are allowed. {@link
 * screen.outcome.IndependentVotes}, {@link screen.outcome.Dispute} and {@link
 * screen.outcome.Revision} prepare the figures of the report.
 */
@NullMarked
package screen.outcome;

import org.jspecify.annotations.NullMarked;
