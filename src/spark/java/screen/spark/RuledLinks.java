package screen.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.LongToIntFunction;
import java.util.function.ToLongFunction;
import screen.duplicates.Ruling;
import screen.duplicates.Rulings;
import screen.duplicates.search.Component;
import screen.duplicates.search.Link;
import screen.record.RecordId;

/** The rulings that count, by position; few enough to send all to each executor. */
final class RuledLinks implements Serializable {
  private static final long serialVersionUID = 1L;

  private final HashMap<Long, ArrayList<Ruled>> byRecord = new HashMap<>();
  private final ArrayList<Ruled> all = new ArrayList<>();

  /** A ruling on two positions. */
  record Ruled(long a, long b, String reviewer, boolean same) implements Serializable {}

  RuledLinks(Rulings rulings, ToLongFunction<RecordId> positions) {
    rulings.same().forEach(ruling -> add(ruling, positions));
    rulings.different().forEach(ruling -> add(ruling, positions));
  }

  private void add(Ruling ruling, ToLongFunction<RecordId> positions) {
    Ruled ruled =
        new Ruled(
            positions.applyAsLong(ruling.a()),
            positions.applyAsLong(ruling.b()),
            ruling.reviewer(),
            ruling.kind() == Ruling.Kind.SAME);
    byRecord.computeIfAbsent(ruled.a(), a -> new ArrayList<>()).add(ruled);
    all.add(ruled);
  }

  List<Ruled> all() {
    return all;
  }

  /**
   * The rulings between the records of a component.
   *
   * @param positions its records
   * @param index the index of a position in it, negative if it is not there
   */
  Component.Rulings within(long[] positions, LongToIntFunction index) {
    List<Link> same = new ArrayList<>();
    List<Link> apart = new ArrayList<>();
    if (!byRecord.isEmpty()) {
      for (long position : positions) {
        for (Ruled ruled : byRecord.getOrDefault(position, new ArrayList<>())) {
          int other = index.applyAsInt(ruled.b());
          if (other >= 0) {
            Link link = Link.ruled(index.applyAsInt(position), other, ruled.reviewer());
            (ruled.same() ? same : apart).add(link);
          }
        }
      }
    }
    return new Component.Rulings(same, apart);
  }
}
