/** {@code records.jsonl}: records as JSON lines, sorted by id, read and written in a stream. */
@NullMarked
package screen.folder.records;

import org.jspecify.annotations.NullMarked;
