/** Text made comparable: letters without accents, one alphabet, spelling, words. */
@NullMarked
package screen.duplicates.match.text;

import org.jspecify.annotations.NullMarked;
