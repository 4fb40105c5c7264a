package screen.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a colon without the blank behind it that makes it a separator of key and value. */
final class MissingBlank {
  private static final Pattern PAIR =
      Pattern.compile("(?:^\\s*(?:- *)?\\{?|[{,]) *([a-z]+(?:-[a-z]+)*):([^\\s:/,}\\]]+)");

  private MissingBlank() {}

  /** The sentence for such a pair at the start of a key or value. */
  static Optional<String> in(String text) {
    return near(text, 1);
  }

  /**
   * The sentence for the first such pair on a line or beside it.
   *
   * @param line 1-based; 0 if unknown
   */
  static Optional<String> near(String yaml, int line) {
    List<String> lines = yaml.lines().toList();
    for (int at : new int[] {line, line - 1, line + 1}) {
      if (at > 0 && at <= lines.size()) {
        Matcher pair = PAIR.matcher(lines.get(at - 1));
        if (pair.find()) {
          return Optional.of(
              "A space is missing after the colon: `"
                  + pair.group(1)
                  + ": "
                  + pair.group(2)
                  + "`.");
        }
      }
    }
    return Optional.empty();
  }
}
