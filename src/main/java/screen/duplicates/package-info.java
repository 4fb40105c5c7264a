/** Which records are the same, why, and what people ruled. Plain Java, no I/O. */
@NullMarked
package screen.duplicates;

import org.jspecify.annotations.NullMarked;
