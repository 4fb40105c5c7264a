package screen.duplicates;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import screen.record.RecordId;

/** The transitive closure of rulings "same". */
final class SameChain {
  private final Map<RecordId, List<Ruling>> rulingsOn = new HashMap<>();

  /**
   * @param same the rulings "same" that count
   */
  SameChain(List<Ruling> same) {
    for (Ruling ruling : same) {
      rulingsOn.computeIfAbsent(ruling.a(), id -> new ArrayList<>()).add(ruling);
      rulingsOn.computeIfAbsent(ruling.b(), id -> new ArrayList<>()).add(ruling);
    }
  }

  /** The shortest chain of rulings by which two records are the same; empty if there is none. */
  List<Ruling> between(RecordId from, RecordId to) {
    return chains(from, to).getOrDefault(to, List.of());
  }

  /**
   * All records that are the same as this one by rulings, including itself, each with its chain of
   * rulings.
   */
  Map<RecordId, List<Ruling>> from(RecordId record) {
    return chains(record, record);
  }

  private Map<RecordId, List<Ruling>> chains(RecordId from, RecordId to) {
    Map<RecordId, List<Ruling>> chains = new HashMap<>();
    chains.put(from, List.of());
    Deque<RecordId> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty() && (from.equals(to) || !chains.containsKey(to))) {
      RecordId here = open.remove();
      for (Ruling ruling : rulingsOn.getOrDefault(here, List.of())) {
        RecordId next = ruling.a().equals(here) ? ruling.b() : ruling.a();
        if (!chains.containsKey(next)) {
          List<Ruling> chain = new ArrayList<>(chains.getOrDefault(here, List.of()));
          chain.add(ruling);
          chains.put(next, chain);
          open.add(next);
        }
      }
    }
    return chains;
  }
}
