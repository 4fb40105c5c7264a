package screen.duplicates.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Connected components of records (union-find). */
final class Components {
  private final int[] parent;
  private final BitSet linked = new BitSet();

  Components(int size) {
    parent = IntStream.range(0, size).toArray();
  }

  void link(int one, int other) {
    linked.set(one);
    linked.set(other);
    parent[root(one)] = root(other);
  }

  private int root(int record) {
    int at = record;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** The linked records of each component in ascending order, by its number. */
  Map<Integer, int[]> members() {
    Map<Integer, int[]> members = new HashMap<>();
    int[] sizes = new int[parent.length];
    linked.stream().forEach(record -> sizes[root(record)]++);
    int[] filled = new int[parent.length];
    linked.stream()
        .forEach(
            record -> {
              int root = root(record);
              members.computeIfAbsent(root, r -> new int[sizes[r]])[filled[root]++] = record;
            });
    return members;
  }

  /** The links of which both records are in one component, by its number. */
  Map<Integer, List<Link>> within(List<Link> links) {
    Map<Integer, List<Link>> within = new HashMap<>();
    for (Link link : links) {
      if (root(link.one()) == root(link.other())) {
        within.computeIfAbsent(root(link.one()), r -> new ArrayList<>(2)).add(link);
      }
    }
    return within;
  }
}
