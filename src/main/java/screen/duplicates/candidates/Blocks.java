package screen.duplicates.candidates;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import screen.duplicates.match.fields.BlockingKeys;
import screen.duplicates.match.fields.Features;
import screen.duplicates.search.CandidatePairs;

/**
 * Turns blocks of records that share a key into candidate pairs: all pairs of a small block; of a
 * large one ("editorial") only records that are close to each other when sorted, so that the number
 * of pairs stays linear in the size of the block (sorted neighbourhood, Hernandez and Stolfo 1995).
 */
final class Blocks {
  /** The largest block of which all pairs are added. */
  private static final int SMALL = 40;

  /** The number of following records that each record of a large block is paired with. */
  private static final int WINDOW = 10;

  private final List<Features> records;
  private final CandidatePairs pairs;

  Blocks(List<Features> records, CandidatePairs pairs) {
    this.records = records;
    this.pairs = pairs;
  }

  /**
   * Adds the pairs of a block.
   *
   * @param block the positions of the records that share a key
   */
  void add(int[] block) {
    if (block.length <= SMALL) {
      addWindows(block, block.length);
      return;
    }
    addWindows(sorted(block, BlockingKeys::byPlace), WINDOW);
    addWindows(sorted(block, BlockingKeys::byAuthor), WINDOW);
  }

  private int[] sorted(int[] block, Function<Features, String> order) {
    String[] keys = new String[block.length];
    Integer[] places = new Integer[block.length];
    for (int i = 0; i < block.length; i++) {
      keys[i] = order.apply(records.get(block[i]));
      places[i] = i;
    }
    Arrays.sort(places, Comparator.comparing((Integer i) -> keys[i]).thenComparing(i -> block[i]));
    int[] result = new int[block.length];
    for (int i = 0; i < block.length; i++) {
      result[i] = block[places[i]];
    }
    return result;
  }

  private void addWindows(int[] block, int window) {
    for (int i = 0; i < block.length; i++) {
      for (int j = i + 1; j < block.length && j <= i + window; j++) {
        pairs.add(block[i], block[j]);
      }
    }
  }
}
