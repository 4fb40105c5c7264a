package screen.format.entry;

/**
 * A part of an export that is no entry and should have been one.
 *
 * @param line where it begins, 1-based
 * @param text as it stands in the file
 * @param reason what is wrong with it and how to mend it
 */
public record Rejection(int line, String text, String reason) {}
