package screen.format.bibtex.syntax;

/**
 * The text from the at sign of one entry to that of the next.
 *
 * @param line where it begins, 1-based
 * @param text lines ended by {@code \n}
 * @param whole false if it was cut at {@link BibtexChunks#LIMIT}
 * @param truncated whether the file ends within it
 */
public record BibtexChunk(int line, String text, boolean whole, boolean truncated) {}
