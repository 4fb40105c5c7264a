package screen.duplicates;

import screen.record.RecordId;

/**
 * Two records that a person must rule on: a row of {@code possible-duplicates.csv}.
 *
 * @param a the smaller id
 * @param b the larger id
 * @param score 0 to 1
 */
public record PossiblePair(
    RecordId a, RecordId b, String titleA, String titleB, double score, String evidence) {}
