/**
 * Finds all duplicates among the records of a review. Start reading at {@link
 * screen.duplicates.search.Deduplication}.
 *
 * <p>Records that share a key are candidates ({@link screen.duplicates.search.CandidateSearch}).
 * {@link screen.duplicates.search.ComparedRecords} compares them and keeps the pairs that are, or
 * may be, one report. {@code Clustering} applies the rulings and merges the surest pairs first
 * ({@code GreedyMerge}, {@code ConstrainedSets}); {@code DuplicateRows} lists the duplicates,
 * {@code Questions} the pairs that a person must rule on. {@link
 * screen.duplicates.search.Explainer} explains single pairs.
 */
@NullMarked
package screen.duplicates.search;

import org.jspecify.annotations.NullMarked;
