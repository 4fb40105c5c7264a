package screen.format.tagged;

import java.io.Reader;
import java.util.Optional;
import java.util.regex.Pattern;
import screen.Failure;
import screen.format.entry.Entries;
import screen.format.entry.ExportReader;

/**
 * Recognises PubMed's texts for reading ("Abstract" and "Summary"), only to advise the user what to
 * export instead: where one of their entries begins is uncertain.
 */
public final class PubmedTextReader implements ExportReader {
  private static final Pattern START =
      Pattern.compile("\\A\\s*1[.:] .*?\\bPMID: \\d+", Pattern.DOTALL);

  @Override
  public Optional<String> recognise(String head) {
    return START.matcher(head).find()
        ? Optional.of("numbered paragraphs with PMID:")
        : Optional.empty();
  }

  @Override
  public void read(Reader text, Entries entries) {
    throw Failure.input(
        "This is PubMed's text for reading, in which it is not certain where an entry ends. In"
            + " PubMed choose 'Send to', 'Citation manager' and import the .nbib file.");
  }
}
