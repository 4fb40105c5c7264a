package screen.duplicates.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import screen.duplicates.match.fields.Features;

/**
 * Which records say the same in all that is compared, whatever their ids: one of them is compared
 * for all where contradictions are looked for.
 */
final class Contents {
  private static final int UNKNOWN = -1;

  private final List<Features> records;
  private final int[] numbers;
  private final Map<Object, Integer> known = new HashMap<>();

  Contents(List<Features> records) {
    this.records = records;
    this.numbers = new int[records.size()];
    Arrays.fill(numbers, UNKNOWN);
  }

  /** A number that two records share where they say the same. */
  int of(int record) {
    if (numbers[record] == UNKNOWN) {
      Integer next = known.size();
      Integer number = known.putIfAbsent(records.get(record).content(), next);
      numbers[record] = number == null ? next : number;
    }
    return numbers[record];
  }
}
