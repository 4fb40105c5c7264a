/**
 * Files that survive a crash: written whole beside the old one and renamed, or appended line by
 * line; the lock of the folder; tables of comma-separated values.
 */
@NullMarked
package screen.folder.disk;

import org.jspecify.annotations.NullMarked;
