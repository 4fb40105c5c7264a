/**
 * Which pairs of records are worth comparing. The only package that knows Lucene, and the only
 * thing it uses it for: an inverted index of blocking keys, in memory, built anew for each run.
 */
@NullMarked
package screen.candidates;

import org.jspecify.annotations.NullMarked;
