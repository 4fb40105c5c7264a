/**
 * Statistics of agreement between reviewers, over votes given independently, before conflicts are
 * settled.
 *
 * <p>Reading order: {@link screen.agreement.Ratings} contains the category that each reviewer chose
 * for each record. From it come {@link screen.agreement.RatingTable} (two reviewers, the records
 * both rated) and {@link screen.agreement.RatingProfiles} (any number of reviewers, any number of
 * missing votes). {@link screen.agreement.PairStatistic} lists the statistics of the former, {@link
 * screen.agreement.GroupStatistic} those of the latter; {@link screen.agreement.PooledAgreement}
 * combines many pairs. Every result is an {@link screen.agreement.Estimate}, in which undefined
 * values are absent.
 *
 * <p>To add a statistic, write one class with its formula and source and add one line to {@code
 * PairStatistic} or {@code GroupStatistic}.
 *
 * <p>Deliberately absent: input and output, knowledge of any other package, words such as
 * "substantial" beside a number (ask {@link screen.agreement.InterpretationBands} for them), and a
 * value where a formula has none: 0/0 is neither 0 nor 1.
 */
@NullMarked
package screen.agreement;

import org.jspecify.annotations.NullMarked;
