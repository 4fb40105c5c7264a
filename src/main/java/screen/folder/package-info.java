/**
 * The review folder on disk: append-only files of people's work, derived files that are rewritten
 * whole, and the lock.
 *
 * <p>Start with {@link screen.folder.ReviewFolder}, which opens the folder and gives access to each
 * file through a class of its own, such as {@link screen.folder.VoteFiles} or {@link
 * screen.folder.DuplicateFiles}. Votes, rulings, links, handovers and the pilot sample are appended
 * with {@link screen.folder.disk.AppendOnlyCsv}. Records, the search log and duplicates are
 * replaced with {@link screen.folder.disk.AtomicFile}.
 */
@NullMarked
package screen.folder;

import org.jspecify.annotations.NullMarked;
