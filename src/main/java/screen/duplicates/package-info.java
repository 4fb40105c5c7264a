/**
 * Which records are the same: the results of the search for duplicates, and people's rulings.
 * {@code match} compares two records, {@code search} finds all duplicates among many. Plain Java,
 * no I/O.
 */
@NullMarked
package screen.duplicates;

import org.jspecify.annotations.NullMarked;
