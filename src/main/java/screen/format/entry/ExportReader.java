package screen.format.entry;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Reads one format.
 *
 * <p>To add a format: write a class that implements this; add it to {@link
 * screen.format.ExportFormat} at its place in the order; put a fixture and its golden result under
 * {@code src/test/resources/screen/format}.
 */
public interface ExportReader {
  /**
   * Recognises a file of this format by its beginning.
   *
   * @param head the first 64 Ki characters, without a byte order mark, lines ended by {@code \n}
   * @return the reason in words, such as {@code lines that begin with PMID- and OWN -}; empty if it
   *     is another format
   */
  Optional<String> recognise(String head);

  /**
   * Reads the whole file as a stream.
   *
   * @param text decoded, without byte order marks; line ends as in the file
   */
  void read(Reader text, Entries entries) throws IOException;
}
