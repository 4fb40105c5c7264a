/**
 * Reads and writes {@code records.jsonl} as a stream: one JSON object per line, sorted by id. Start
 * with {@link screen.folder.records.RecordStore}.
 */
@NullMarked
package screen.folder.records;

import org.jspecify.annotations.NullMarked;
