package screen.workflow.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.protocol.Criteria;
import screen.protocol.Protocol;

/** The words of the protocol that relevant records are likely to have. */
final class ProtocolText {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]{2,}");

  private final List<String> lines = new ArrayList<>();
  private final List<String> stems = new ArrayList<>();

  ProtocolText(Protocol protocol) {
    Criteria.Part criteria = protocol.screening().aids().criteria().at(false);
    lines.add(protocol.title());
    lines.addAll(criteria.text());
    lines.addAll(criteria.include());
    for (String term : protocol.screening().includeTerms()) {
      lines.add(term);
      Matcher words = WORD.matcher(term.toLowerCase(Locale.ROOT));
      while (words.find()) {
        stems.add(words.group());
      }
    }
  }

  /**
   * The title, the criteria for inclusion, and the words that begin with a stem.
   *
   * @param known the words of the records, in lower case
   */
  String words(List<String> known) {
    TreeSet<String> found = new TreeSet<>();
    for (String word : known) {
      if (stems.stream().anyMatch(word::startsWith)) {
        found.add(word);
      }
    }
    return String.join("\n", lines) + "\n" + String.join("\n", found);
  }
}
