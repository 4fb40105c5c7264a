/**
 * All duplicates among many records: pairs that share a key are candidates, candidates are
 * compared, and pairs become sets, the surest first. Start reading at {@link
 * screen.duplicates.search.Deduplication}.
 */
@NullMarked
package screen.duplicates.search;

import org.jspecify.annotations.NullMarked;
