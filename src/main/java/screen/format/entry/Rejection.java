package screen.format.entry;

import screen.format.clean.Limits;

/**
 * A part of an export that should be an entry but cannot be read as one.
 *
 * @param line where it begins, 1-based
 * @param text as in the file
 * @param reason what is wrong and how to repair it
 */
public record Rejection(int line, String text, String reason) {
  /** Returns the rejection of an entry with a value that is too long. */
  static Rejection tooLong(int line, String title, String field) {
    String reason =
        field
            + " is longer than "
            + Limits.LONGEST_VALUE
            + " characters. The file seems damaged: export it again, or cut the value.";
    return new Rejection(line, title, reason);
  }
}
