package screen.duplicates.candidates;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import screen.duplicates.match.fields.BlockingKeys;
import screen.duplicates.match.fields.Features;
import screen.duplicates.search.CandidatePairs;
import screen.duplicates.search.CandidateSearch;

/**
 * Finds candidates by sorting the records by their keys: records with an equal key are a block of
 * records to compare with each other.
 */
public final class KeyCandidates implements CandidateSearch {
  /** The number of parts that the blocks are divided into, to be paired in parallel. */
  private static final int PARTS = 16;

  private final Function<Features, long[]> keys;

  public KeyCandidates() {
    this(BlockingKeys::hashes);
  }

  /** Finds candidates by keys other than the tool's own, to measure the gain from a kind of key. */
  public KeyCandidates(Function<Features, long[]> keys) {
    this.keys = keys;
  }

  @Override
  public CandidatePairs among(List<Features> records) {
    long mask = positionBits(records.size());
    long[] entries = sortedEntries(records, mask);
    return IntStream.range(0, PARTS)
        .parallel()
        .mapToObj(
            part ->
                pairs(
                    records,
                    entries,
                    startOfBlock(entries, mask, part),
                    startOfBlock(entries, mask, part + 1),
                    mask))
        .reduce(CandidatePairs::union)
        .orElseGet(CandidatePairs::new);
  }

  /** The place at which the first block of a part begins. */
  private static int startOfBlock(long[] entries, long mask, int part) {
    int start = (int) ((long) entries.length * part / PARTS);
    while (start > 0
        && start < entries.length
        && (entries[start] & ~mask) == (entries[start - 1] & ~mask)) {
      start++;
    }
    return start;
  }

  private static CandidatePairs pairs(
      List<Features> records, long[] entries, int from, int to, long mask) {
    CandidatePairs pairs = new CandidatePairs();
    Blocks blocks = new Blocks(records, pairs);
    int start = from;
    while (start < to) {
      int end = start + 1;
      while (end < to && (entries[end] & ~mask) == (entries[start] & ~mask)) {
        end++;
      }
      if (end - start > 1) {
        blocks.add(positions(entries, start, end, mask));
      }
      start = end;
    }
    pairs.trim();
    return pairs;
  }

  /** The records of a block; one whose keys share the higher bits by chance counts once. */
  private static int[] positions(long[] entries, int start, int end, long mask) {
    int[] positions = new int[end - start];
    int size = 0;
    for (int i = start; i < end; i++) {
      if (i == start || entries[i] != entries[i - 1]) {
        positions[size++] = (int) (entries[i] & mask);
      }
    }
    return size == positions.length ? positions : Arrays.copyOf(positions, size);
  }

  /**
   * The bits of an entry that are needed for the position of a record; the other bits take part of
   * a key's hash.
   *
   * @param records how many records there are
   */
  public static long positionBits(long records) {
    return (1L << (Long.SIZE - Long.numberOfLeadingZeros(records))) - 1;
  }

  /**
   * An entry for each key of each record: the higher bits of the key's hash, then the record's
   * position. With a million records, 44 bits of the hash are left; the few pairs that share them
   * by chance are compared needlessly.
   */
  private long[] sortedEntries(List<Features> records, long mask) {
    long[] entries =
        IntStream.range(0, records.size())
            .parallel()
            .boxed()
            .flatMapToLong(
                i -> Arrays.stream(keys.apply(records.get(i))).map(key -> (key & ~mask) | i))
            .toArray();
    Arrays.parallelSort(entries);
    return entries;
  }
}
