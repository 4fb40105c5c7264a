package screen.format.entry;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Reads one format.
 *
 * <p>The steps of adding a format are: write a class that implements this; add it to {@link
 * ExportFormat} where its turn is; put a fixture and its golden result under {@code
 * src/test/resources/screen/format}.
 */
public interface ExportReader {
  /**
   * Whether a file that begins like this is of this format, and why.
   *
   * @param head the first 64 Ki characters, without a byte order mark, lines ended by {@code \n}
   * @return in words, such as {@code lines that begin with PMID- and OWN -}; empty where it is not
   */
  Optional<String> recognise(String head);

  /**
   * Reads the whole file in a stream.
   *
   * @param text decoded, without byte order marks; line ends as they are in the file
   */
  void read(Reader text, Entries entries) throws IOException;
}
