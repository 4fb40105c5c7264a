/**
 * Files that survive a crash: {@link screen.folder.disk.AtomicFile} writes a file next to the old
 * one and renames it, {@link screen.folder.disk.AppendOnlyCsv} appends lines. Also the lock of the
 * folder, CSV tables, and temporary files for data that does not fit into memory.
 */
@NullMarked
package screen.folder.disk;

import org.jspecify.annotations.NullMarked;
