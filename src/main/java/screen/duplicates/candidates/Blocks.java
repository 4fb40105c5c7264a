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
public final class Blocks {
  /** The largest block of which all pairs are added. */
  public static final int SMALL = 40;

  /** The number of following records that each record of a large block is paired with. */
  private static final int WINDOW = 10;

  /**
   * The keys by which a large block is sorted, once by each; records with equal ones by position.
   */
  public static final List<Function<Features, String>> ORDERS =
      List.of(BlockingKeys::byPlace, BlockingKeys::byAuthor);

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
    int reach = reach(block.length);
    if (block.length <= SMALL) {
      addWindows(block, reach);
      return;
    }
    ORDERS.forEach(order -> addWindows(sorted(block, order), reach));
  }

  /** The number of following records that each record of a block of this size is paired with. */
  public static int reach(int size) {
    return size <= SMALL ? size : WINDOW;
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

  private void addWindows(int[] block, int reach) {
    for (int i = 0; i < block.length; i++) {
      for (int j = i + 1; j < block.length && j <= i + reach; j++) {
        pairs.add(block[i], block[j]);
      }
    }
  }
}
