/**
 * One export's bytes as entries: recognised by content, read in a stream, nothing lost without a
 * word.
 *
 * <p>A format is one class that implements {@link screen.export.ExportReader} and one line in
 * {@link screen.export.ExportFormat}.
 */
@NullMarked
package screen.export;

import org.jspecify.annotations.NullMarked;
