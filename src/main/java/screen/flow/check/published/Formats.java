package screen.flow.check.published;

import screen.yaml.Node;

/** The version of a file's layout. */
final class Formats {
  private Formats() {}

  /** Rejects any format but version 1. */
  static void one(Node root) {
    String format = root.get("format").scalar();
    if (!format.equals("1")) {
      throw root.get("format")
          .problem(
              format.isEmpty()
                  ? "The file does not say its format. Add `format: 1`."
                  : "The file is of format " + format + "; this version reads format 1 only.");
    }
  }
}
