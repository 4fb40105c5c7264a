package screen.folder;

import screen.ConflictMarkers;
import screen.Failure;
import screen.folder.records.RecordLine;

/** Failures for derived files that are not as the tool wrote them. */
final class DerivedFiles {
  private DerivedFiles() {}

  /**
   * Refuses a derived file with a conflict left by git.
   *
   * @throws Failure of kind FOLDER, at the first marker
   */
  static void refuseConflict(String text, String name) {
    ConflictMarkers.firstLine(text)
        .ifPresent(
            line -> {
              throw damaged(name, line, "contains a conflict that git left");
            });
  }

  /**
   * The failure for a damaged derived file.
   *
   * @param line 1-based; 0 for the file as a whole
   * @param what what is wrong with it, such as {@code is empty}
   */
  static Failure damaged(String name, int line, String what) {
    String sentence = what.endsWith(".") ? what : what + ".";
    return Failure.folder("The file " + sentence + " " + RecordLine.WRITE_AGAIN).at(name, line);
  }
}
