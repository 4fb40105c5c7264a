/** What a database exported, as records with stable ids. Plain Java, no I/O. */
@NullMarked
package screen.record;

import org.jspecify.annotations.NullMarked;
