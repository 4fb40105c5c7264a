package screen.folder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rules of {@code .gitattributes} or {@code .gitignore}, to which missing rules can be added.
 * Of several rules for a file the last wins. So a missing rule goes after the one that it follows
 * in the template, and before any rules that people added below.
 */
final class GitRules {
  private final List<String> lines;
  private final String end;
  private final boolean endsWithLine;

  private GitRules(List<String> lines, String end, boolean endsWithLine) {
    this.lines = lines;
    this.end = end;
    this.endsWithLine = endsWithLine;
  }

  static GitRules of(String text) {
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    List<String> lines = new ArrayList<>(Arrays.asList(text.split(end, -1)));
    boolean whole = lines.get(lines.size() - 1).isEmpty();
    if (whole) {
      lines.remove(lines.size() - 1);
    }
    return new GitRules(lines, end, whole);
  }

  /**
   * Adds the rules of a template whose pattern has no rule yet.
   *
   * @return the lines added
   */
  List<String> add(String template) {
    List<String> added = new ArrayList<>();
    int place = 0;
    for (String rule : template.lines().filter(GitRules::isRule).toList()) {
      int there = find(pattern(rule));
      if (there < 0) {
        lines.add(place, rule);
        added.add(rule);
        place++;
      } else {
        place = Math.max(place, there + 1);
      }
    }
    return added;
  }

  /** The rules of a template for whose pattern the effective rule lacks an attribute. */
  List<String> weakened(String template) {
    return template
        .lines()
        .filter(GitRules::isRule)
        .filter(
            rule -> {
              int there = find(pattern(rule));
              return there >= 0 && !words(lines.get(there)).containsAll(words(rule));
            })
        .toList();
  }

  private static List<String> words(String rule) {
    return List.of(rule.strip().split("\\s+"));
  }

  String text() {
    return String.join(end, lines) + (endsWithLine ? end : "");
  }

  /**
   * The position of the last rule for a pattern, which is the effective one; -1 if there is none.
   */
  private int find(String pattern) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (isRule(lines.get(i)) && pattern(lines.get(i)).equals(pattern)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isRule(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static String pattern(String rule) {
    return rule.strip().split("\\s", 2)[0];
  }
}
