package screen.duplicates.search;

import java.util.BitSet;
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

  /** All linked records in the components of these records. */
  BitSet connectedWith(BitSet records) {
    BitSet roots = new BitSet();
    records.stream().forEach(record -> roots.set(root(record)));
    BitSet connected = new BitSet();
    linked.stream().filter(record -> roots.get(root(record))).forEach(connected::set);
    return connected;
  }
}
