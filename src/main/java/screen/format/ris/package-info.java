/**
 * RIS and its dialects: the same tags, filled by each program in its own way. Start at {@link
 * screen.format.ris.RisReader}.
 */
@NullMarked
package screen.format.ris;

import org.jspecify.annotations.NullMarked;
