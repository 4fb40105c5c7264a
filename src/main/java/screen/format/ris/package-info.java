/** RIS and its dialects: the same tags, which each program fills in its own way. */
@NullMarked
package screen.format.ris;

import org.jspecify.annotations.NullMarked;
