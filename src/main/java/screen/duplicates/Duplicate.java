package screen.duplicates;

import screen.record.RecordId;

/**
 * A record that was removed as a duplicate: a row of {@code duplicates.csv}.
 *
 * @param kept the representative it was folded into
 * @param title of the removed record
 * @param score 0 to 1, how alike the pair is
 * @param rule the short name of what decided
 * @param evidence field by field, in words
 * @param decidedBy {@code auto} or a reviewer
 */
public record Duplicate(
    RecordId record,
    RecordId kept,
    String title,
    double score,
    String rule,
    String evidence,
    String decidedBy) {}
