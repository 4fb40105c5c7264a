package screen.duplicates.match.fields;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import screen.record.DocumentType;

/** Recognises preprints by their type, server or DOI. */
public final class Preprints {
  /** The DOI prefixes of preprint servers, as registered with Crossref and DataCite. */
  private static final Pattern PREFIX =
      Pattern.compile(
          "10\\.(1101|2139|7287|20944|21203|22541|26434|312(19|2\\d|3\\d)|31730|32388|32942"
              + "|33774|35542|36227|48550|51094|51224|64898)/.*");

  /** Words of the names of servers, beside those that end in "xiv" (arXiv, medRxiv). */
  private static final Set<String> SERVERS =
      Set.of("ssrn", "preprints", "preprint", "authorea", "qeios", "essoar");

  /** Names of servers that count only as the whole name. */
  private static final List<List<String>> NAMES =
      List.of(
          List.of("research", "square"),
          List.of("open", "science", "framework"),
          List.of("cambridge", "open", "engage"),
          List.of("thesis", "commons"),
          List.of("osf"));

  /**
   * The least number of letters of a name that ends in "xiv"; the ending alone is a Roman numeral.
   */
  private static final int SHORTEST_SERVER = 4;

  private Preprints() {}

  /** Whether a record is a preprint; a journal's name outweighs its DOI. */
  public static boolean isOne(Features record) {
    if (record.isOf(DocumentType.PREPRINT)) {
      return true;
    }
    List<String> journal = record.journal().words();
    return journal.isEmpty() ? PREFIX.matcher(record.doi()).matches() : isServer(journal);
  }

  private static boolean isServer(List<String> journal) {
    return NAMES.contains(journal) || journal.stream().anyMatch(Preprints::isServerWord);
  }

  private static boolean isServerWord(String word) {
    return SERVERS.contains(word) || (word.length() >= SHORTEST_SERVER && word.endsWith("xiv"));
  }
}
