package screen.folder;

import screen.ConflictMarkers;
import screen.Failure;

/** What to say of a derived file that is not as the tool wrote it. */
final class DerivedFiles {
  private DerivedFiles() {}

  /**
   * Refuses a derived file in which git left a conflict.
   *
   * @throws Failure of kind FOLDER, at the first marker
   */
  static void refuseConflict(String text, String name) {
    ConflictMarkers.firstLine(text)
        .ifPresent(
            line -> {
              throw damaged(name, line, "holds a conflict that git left");
            });
  }

  /**
   * A derived file that cannot be relied upon.
   *
   * @param line 1-based; 0 where the file as a whole is meant
   * @param what is wrong with it, such as {@code is empty}
   */
  static Failure damaged(String name, int line, String what) {
    String sentence = what.endsWith(".") ? what : what + ".";
    return Failure.folder(
            "The file "
                + sentence
                + " It is derived: `screen run` writes it again from the exports and the rulings.")
        .at(name, line);
  }
}
