/**
 * Duplicate records: the results of the search for duplicates ({@link
 * screen.duplicates.DuplicateSets}), and people's rulings ({@link screen.duplicates.Rulings}).
 * Plain Java, no I/O.
 *
 * <p>{@code match} compares two records, {@code candidates} selects the pairs worth comparing,
 * {@code search} finds all duplicates in a review. Start reading at {@code search.Deduplication};
 * the method, its weights and the data they were measured on are in {@code
 * src/site/markdown/deduplication.md}.
 */
@NullMarked
package screen.duplicates;

import org.jspecify.annotations.NullMarked;
