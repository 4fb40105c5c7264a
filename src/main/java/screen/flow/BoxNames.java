package screen.flow;

import java.util.Locale;

/**
 * The names of a box.
 *
 * @param label its line in the diagram, in the words of the statement where its template has the
 *     box; "" if it has no line of its own
 * @param always whether it is shown even when empty, as the boxes of the template are
 * @param path its key in flow.json, with dots between the levels; "" if it has none
 * @param key its name in a published flow: that in the CSV of the PRISMA2020 R package if there is
 *     one; "" if it is not compared with published numbers
 * @param words a phrase for what it counts, to be used after a number
 */
record BoxNames(String label, boolean always, String path, String key, String words) {
  static final BoxNames NONE = new BoxNames("", false, "", "", "");

  /** A box of the statement's template. */
  static BoxNames of(String label, String path, String key) {
    return of(label, path, key, small(label));
  }

  static BoxNames of(String label, String path, String key, String words) {
    return new BoxNames(label, true, path, key, words);
  }

  /** A box that the template lacks; shown only if it is not empty. */
  static BoxNames ifAny(String label, String path, String key) {
    return ifAny(label, path, key, small(label));
  }

  static BoxNames ifAny(String label, String path, String key, String words) {
    return new BoxNames(label, false, path, key, words);
  }

  /** The names of the counterpart of a box among the other methods. */
  static BoxNames like(BoxNames twin, String key, String words) {
    String path = twin.path().isEmpty() ? "" : "other." + twin.path();
    return new BoxNames(twin.label(), twin.always(), path, key, words);
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
