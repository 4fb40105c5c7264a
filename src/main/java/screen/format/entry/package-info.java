/**
 * One entry of an export on its way to a record: what a reader hands over, what is rejected and
 * why, the limits on size.
 */
@NullMarked
package screen.format.entry;

import org.jspecify.annotations.NullMarked;
