package screen.duplicates.search;

import java.util.List;
import screen.duplicates.match.fields.Features;

/** Merges records by other weights than the tool's, in its package to merge as it does. */
public final class OtherWeights {
  private OtherWeights() {}

  /** Two records, by position, that are the same when looked at alone. */
  public record Pair(int one, int other, double weight) {}

  /** By position of the record, the number of its set. */
  public static int[] sets(List<Features> records, List<Pair> same) {
    List<Link> links =
        same.stream().map(pair -> new Link(pair.one, pair.other, pair.weight, "")).toList();
    ConstrainedSets sets =
        new GreedyMerge(records, new DistinctContents(records), List.of(), links).sets();
    int[] numbers = new int[records.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = sets.set(i);
    }
    return numbers;
  }
}
