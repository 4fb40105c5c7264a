/**
 * Ranks records by relevance, learned from the records that have been screened. Knows no file.
 *
 * <p>{@link screen.ranking.FeatureBuilder} turns texts into vectors, which {@link
 * screen.ranking.Features} reads; {@link screen.ranking.Ranking} learns from labels and orders the
 * rest, {@link screen.ranking.CrossFit} scores those that have a label; {@link
 * screen.ranking.Replay} screens a labelled set again, and {@link screen.ranking.RankingMetrics}
 * says how early the relevant records came.
 */
@NullMarked
package screen.ranking;

import org.jspecify.annotations.NullMarked;
