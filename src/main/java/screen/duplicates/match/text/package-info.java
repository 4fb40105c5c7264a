/** Makes text comparable: folding to plain letters, splitting into words, comparing spelling. */
@NullMarked
package screen.duplicates.match.text;

import org.jspecify.annotations.NullMarked;
