/**
 * Selects the pairs of records worth comparing, by an inverted index of keys that is built in
 * memory for each search. The only package that uses Lucene.
 */
@NullMarked
package screen.duplicates.candidates;

import org.jspecify.annotations.NullMarked;
