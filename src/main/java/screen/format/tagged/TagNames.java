package screen.format.tagged;

import java.util.Arrays;

/** Keeps one string per tag, so that a file of millions of tags creates a few dozen. */
final class TagNames {
  private static final int SIZE = 1024;

  private final String[] names = new String[SIZE];

  TagNames() {
    Arrays.fill(names, "");
  }

  /** Returns the part of a line between two indices. */
  String of(String line, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + line.charAt(i);
    }
    int slot = hash & (SIZE - 1);
    String name = names[slot];
    if (name.length() != to - from || !line.startsWith(name, from)) {
      name = line.substring(from, to);
      names[slot] = name;
    }
    return name;
  }
}
