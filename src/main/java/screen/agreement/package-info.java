/**
 * How well reviewers agree: statistics over votes given independently, before any resolution.
 *
 * <p>Reading order: {@link screen.agreement.Ratings} holds who put which record in which category.
 * From it come {@link screen.agreement.RatingTable} (two reviewers, the records both judged) and
 * {@link screen.agreement.RatingProfiles} (any number of reviewers, any number of missing votes).
 * {@link screen.agreement.PairStatistic} lists what can be computed from the former, {@link
 * screen.agreement.GroupStatistic} from the latter, {@link screen.agreement.PooledAgreement} from
 * many pairs at once. Every result is an {@link screen.agreement.Estimate}, in which what is
 * undefined is absent.
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
