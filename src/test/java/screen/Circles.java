package screen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds circles among things that use each other. */
final class Circles {
  private Circles() {}

  /** Those that use themselves, directly or through others. */
  static List<String> in(Map<String, Set<String>> uses) {
    return uses.keySet().stream().filter(each -> reachable(each, uses).contains(each)).toList();
  }

  /** All that one uses, directly or through others. */
  private static Set<String> reachable(String user, Map<String, Set<String>> uses) {
    Set<String> reached = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>(uses.getOrDefault(user, Set.of()));
    while (!next.isEmpty()) {
      String used = next.pop();
      if (reached.add(used)) {
        next.addAll(uses.getOrDefault(used, Set.of()));
      }
    }
    return reached;
  }
}
