/**
 * Selects the pairs of records worth comparing: those that share a key, by sorting the keys of all
 * records in memory.
 */
@NullMarked
package screen.duplicates.candidates;

import org.jspecify.annotations.NullMarked;
