/** The review folder on disk: what may be appended, what is rewritten whole, and the lock. */
@NullMarked
package screen.folder;

import org.jspecify.annotations.NullMarked;
