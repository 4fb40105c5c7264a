/**
 * From bytes to lines of text: compressed files unpacked within limits, the encoding recognised,
 * files that hold no export named.
 */
@NullMarked
package screen.format.text;

import org.jspecify.annotations.NullMarked;
