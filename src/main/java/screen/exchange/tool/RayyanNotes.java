package screen.exchange.tool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parses what Rayyan writes into the notes of a record, its parts in any order: {@code
 * RAYYAN-INCLUSION: {"Ann"=>"Included"} | RAYYAN-EXCLUSION-REASONS: a,b | USER-NOTES:
 * {"Ann"=>["text"]}}.
 */
final class RayyanNotes {
  static final String INCLUSION = "RAYYAN-INCLUSION:";

  /**
   * Possessive throughout, so that a note of any length needs neither backtracking nor deep
   * recursion.
   */
  private static final String INNER = "[^\"\\\\]*+(?:\\\\(?s:.)[^\"\\\\]*+)*+";

  private static final String QUOTED = "\"(" + INNER + ")\"";
  private static final Pattern PAIR = Pattern.compile(QUOTED + "\\s*+=>\\s*+" + QUOTED);
  private static final Pattern NOTE =
      Pattern.compile(QUOTED + "\\s*+=>\\s*+\\[((?:\\s*+,?+\\s*+\"" + INNER + "\")*+)\\s*+]");
  private static final Pattern TEXT = Pattern.compile(QUOTED);
  private static final Pattern REASONS =
      Pattern.compile("RAYYAN-EXCLUSION-REASONS:\\s*+(.*?)(?=\\s*+\\|\\s|\\s*+</|$)");
  private static final Pattern BRACED =
      Pattern.compile("\\s*+\\{((?:[^\"}]++|\"" + INNER + "\")*+)}");
  private static final Pattern ESCAPE = Pattern.compile("\\\\((?s:.))");

  private final String text;

  RayyanNotes(String text) {
    this.text = plain(text);
  }

  /**
   * The decision of each reviewer, in Rayyan's words: Included, Excluded, Maybe. Several different
   * decisions of one reviewer, as in the notes of two exports in sequence, are joined by "and".
   */
  Map<String, String> decisions() {
    Map<String, String> decisions = new LinkedHashMap<>();
    for (int at = text.indexOf(INCLUSION); at >= 0; at = text.indexOf(INCLUSION, at + 1)) {
      Matcher pair = PAIR.matcher(braced(at + INCLUSION.length()));
      while (pair.find()) {
        decisions.merge(unescaped(pair.group(1)), unescaped(pair.group(2)), RayyanNotes::bothOf);
      }
    }
    return decisions;
  }

  private static String bothOf(String first, String second) {
    return List.of(first.split(" and ")).contains(second) ? first : first + " and " + second;
  }

  /** The notes of each reviewer, joined by "; ". */
  Map<String, String> userNotes() {
    Map<String, String> notes = new LinkedHashMap<>();
    Matcher note = NOTE.matcher(braced("USER-NOTES:"));
    while (note.find()) {
      List<String> texts = new ArrayList<>();
      Matcher one = TEXT.matcher(note.group(2));
      while (one.find()) {
        texts.add(unescaped(one.group(1)));
      }
      notes.put(unescaped(note.group(1)), String.join("; ", texts));
    }
    return notes;
  }

  /** The reasons of all excluding reviewers together. */
  List<String> reasons() {
    Matcher reasons = REASONS.matcher(text);
    return reasons.find()
        ? Stream.of(reasons.group(1).split(",", -1))
            .map(String::strip)
            .filter(reason -> !reason.isEmpty())
            .toList()
        : List.of();
  }

  private String braced(String part) {
    int at = text.indexOf(part);
    return at < 0 ? "" : braced(at + part.length());
  }

  /** The text within the braces that begin here, or "". */
  private String braced(int at) {
    Matcher braces = BRACED.matcher(text).region(at, text.length());
    return braces.lookingAt() ? braces.group(1) : "";
  }

  /** Reference managers keep notes as HTML. */
  private static String plain(String text) {
    return text.contains("=&gt;")
        ? text.replace("&gt;", ">")
            .replace("&lt;", "<")
            .replace("&quot;", "\"")
            .replace("&amp;", "&")
        : text;
  }

  /** The text in quotation marks, escaped as Rayyan does. */
  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String unescaped(String quoted) {
    return ESCAPE
        .matcher(quoted)
        .replaceAll(
            escape -> escape.group(1).equals("n") ? " " : Matcher.quoteReplacement(escape.group(1)))
        .strip();
  }
}
