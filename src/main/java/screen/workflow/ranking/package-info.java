/**
 * Ranks the records of files and review folders. {@link screen.workflow.ranking.FeatureStore} keeps
 * the features of a folder's records, and {@link screen.workflow.ranking.ScoreStore} the scores
 * that were learned last; {@link screen.workflow.ranking.RankedRecords} orders the queue of a
 * screener by them, and {@link screen.workflow.ranking.LiveRanking} does so again in the background
 * while votes come in.
 *
 * <p>{@link screen.workflow.ranking.Simulation} screens a {@link
 * screen.workflow.ranking.LabelledSet} again. {@link screen.workflow.ranking.RescueBatch} sends the
 * tiebreaker the excluded records that {@link screen.workflow.ranking.RescueRanking} finds the most
 * relevant, and {@link screen.workflow.ranking.RescueTrial} says what that would gain.
 */
@NullMarked
package screen.workflow.ranking;

import org.jspecify.annotations.NullMarked;
