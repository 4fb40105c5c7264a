package screen.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Orders records by their likeness to a text. */
public final class Similarity {
  private Similarity() {}

  /** The numbers of the records, the most similar first; equal ones in their order. */
  public static int[] order(List<String> records, String text) {
    List<String> all = new ArrayList<>(records);
    all.add(text);
    Features features = Features.of(all);
    double[] direction = new double[features.dimensions()];
    features.addTo(direction, records.size(), 1);
    double[] scores =
        IntStream.range(0, records.size()).mapToDouble(i -> features.dot(i, direction)).toArray();
    return Ranking.descending(scores, IntStream.range(0, scores.length));
  }
}
