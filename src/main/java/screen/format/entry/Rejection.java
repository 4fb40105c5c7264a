package screen.format.entry;

import screen.format.clean.Limits;

/**
 * A part of an export that is no entry and should have been one.
 *
 * @param line where it begins, 1-based
 * @param text as it stands in the file
 * @param reason what is wrong with it and how to mend it
 */
public record Rejection(int line, String text, String reason) {
  /** That of an entry one of whose fields is longer than any value. */
  static Rejection tooLong(int line, String title, String field) {
    String reason =
        field
            + " is longer than "
            + Limits.LONGEST_VALUE
            + " characters. The file seems damaged: export it again, or cut the value.";
    return new Rejection(line, title, reason);
  }
}
