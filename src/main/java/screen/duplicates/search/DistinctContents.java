package screen.duplicates.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import screen.duplicates.match.fields.Features;

/**
 * Numbers the distinct contents of records, ids aside. Of records with equal content only one needs
 * to be compared when looking for contradictions.
 */
final class DistinctContents {
  private static final int UNKNOWN = -1;

  private final List<Features> records;
  private final int[] numbers;
  private final Map<Object, Integer> known = new HashMap<>();

  DistinctContents(List<Features> records) {
    this.records = records;
    this.numbers = new int[records.size()];
    Arrays.fill(numbers, UNKNOWN);
  }

  /** Whether the contents of two records are equal; mostly a few fields show that they are not. */
  boolean areEqual(int one, int other) {
    if (numbers[one] == UNKNOWN || numbers[other] == UNKNOWN) {
      Features a = records.get(one);
      Features b = records.get(other);
      if (a.year() != b.year() || !a.title().equals(b.title()) || !a.pages().equals(b.pages())) {
        return false;
      }
    }
    return of(one) == of(other);
  }

  /** The number of a record's content; equal for records whose compared fields are all equal. */
  int of(int record) {
    if (numbers[record] == UNKNOWN) {
      Integer next = known.size();
      Integer number = known.putIfAbsent(records.get(record).content(), next);
      numbers[record] = number == null ? next : number;
    }
    return numbers[record];
  }
}
