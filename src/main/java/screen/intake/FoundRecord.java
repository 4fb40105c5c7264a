package screen.intake;

import screen.folder.records.RecordLine;

/**
 * A record as one search found it.
 *
 * @param at the 1-based line where its entry begins in the export
 * @param counts those of the search
 */
record FoundRecord(RecordLine line, int at, RecordCounts counts) {}
