/**
 * Which pairs of records are worth comparing: an inverted index of keys, in memory, built anew for
 * each search. The only package that knows Lucene.
 */
@NullMarked
package screen.duplicates.candidates;

import org.jspecify.annotations.NullMarked;
