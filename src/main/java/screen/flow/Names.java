package screen.flow;

import java.util.Locale;

/**
 * What a box is called.
 *
 * @param label its line in the diagram, in the words of the statement where its template has the
 *     box; "" for one that is not drawn by itself
 * @param always whether it is shown though it is empty, as the boxes of the template are
 * @param path its place in flow.json, with dots between the levels; "" where it has none
 * @param key what a published flow calls it, which is the name in the CSV of the PRISMA2020 R
 *     package where that has one; "" where it is not compared with published numbers
 * @param words what it counts; reads well after a number
 */
record Names(String label, boolean always, String path, String key, String words) {
  static final Names NONE = new Names("", false, "", "", "");

  /** A box of the statement's template. */
  static Names of(String label, String path, String key) {
    return of(label, path, key, small(label));
  }

  static Names of(String label, String path, String key, String words) {
    return new Names(label, true, path, key, words);
  }

  /** A box that the template does not have: shown where it occurs. */
  static Names ifAny(String label, String path, String key) {
    return ifAny(label, path, key, small(label));
  }

  static Names ifAny(String label, String path, String key, String words) {
    return new Names(label, false, path, key, words);
  }

  /** The names of a box of the other methods that matches one of databases and registers. */
  static Names like(Box twin, String key, String words) {
    String path = twin.path().isEmpty() ? "" : "other." + twin.path();
    return new Names(twin.label(), twin.isAlwaysShown(), path, key, words);
  }

  String small() {
    return small(label);
  }

  private static String small(String label) {
    return label.isEmpty()
        ? ""
        : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }
}
