package screen.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import screen.record.RecordKeys;

/**
 * Numbers the entries that share an accession number in one source: {@code Q7}, {@code Q7~2} and so
 * on. The first export numbers them in its order. In later exports each entry gets the number of
 * the copy whose content it matches, wherever it is in the file, so that votes stay with their
 * article.
 */
final class CopyNumbers {
  /** The values that match an earlier copy, the most reliable first; "" never matches. */
  private static final List<Function<Fields, String>> SAME =
      List.of(
          Fields::toString,
          RecordKeys::content,
          fields -> fields.first(Field.DOI),
          fields -> fields.first(Field.TITLE));

  private final RecordId first;
  private final Map<Integer, Fields> stored = new TreeMap<>();

  CopyNumbers(RecordId first) {
    this.first = first;
  }

  /** Adds a copy from the stored records. */
  void addStored(BibRecord copy) {
    stored.put(copy.id().copyOf(first), copy.fields());
  }

  /**
   * Returns the ids of the entries of one search, and adds these entries to the copies.
   *
   * @param entries in the order of the file
   */
  List<RecordId> number(List<Fields> entries) {
    Map<Integer, Integer> copies = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Function<Fields, String> same : SAME) {
      Map<String, Queue<Integer>> left = left(entries, copies, same);
      stored.forEach(
          (copy, before) -> {
            Queue<Integer> alike = left.get(same.apply(before));
            if (alike != null && !alike.isEmpty() && taken.add(copy)) {
              copies.put(alike.remove(), copy);
            }
          });
    }
    List<RecordId> ids = new ArrayList<>();
    int lowest = 1;
    for (int i = 0; i < entries.size(); i++) {
      Integer copy = copies.get(i);
      if (copy == null) {
        while (taken.contains(lowest)) {
          lowest++;
        }
        // by default its position in the file, if that number is free
        copy = taken.contains(i + 1) ? lowest : i + 1;
        taken.add(copy);
      }
      stored.merge(copy, entries.get(i), Fields::updatedBy);
      ids.add(first.copy(copy));
    }
    return ids;
  }

  /**
   * The positions of the entries without a number, by what identifies them, sorted by content and
   * not by their order in the file.
   */
  private static Map<String, Queue<Integer>> left(
      List<Fields> entries, Map<Integer, Integer> copies, Function<Fields, String> same) {
    Map<String, Queue<Integer>> left = new HashMap<>();
    IntStream.range(0, entries.size())
        .filter(i -> !copies.containsKey(i))
        .boxed()
        .filter(i -> !same.apply(entries.get(i)).isEmpty())
        .sorted(Comparator.comparing(i -> entries.get(i).toString()))
        .forEach(
            i ->
                left.computeIfAbsent(same.apply(entries.get(i)), key -> new ArrayDeque<>()).add(i));
    return left;
  }
}
