package screen.serve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.protocol.ScreeningSettings;
import screen.protocol.TermPattern;

/**
 * A text in pieces; those that a term of the protocol marks say whether they are for or against.
 */
final class MarkedText {
  private final Pattern speaksFor;
  private final Pattern speaksAgainst;

  MarkedText(ScreeningSettings settings) {
    this.speaksFor = TermPattern.of(settings.includeTerms());
    this.speaksAgainst = TermPattern.of(settings.excludeTerms());
  }

  /**
   * The pieces in their order; a word that both kinds of term mark is against, as in the terminal.
   */
  List<Map<String, String>> pieces(String text) {
    char[] marks = new char[text.length()];
    mark(marks, speaksFor.matcher(text), 'f');
    mark(marks, speaksAgainst.matcher(text), 'a');
    List<Map<String, String>> pieces = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= marks.length; at++) {
      if (at == marks.length || marks[at] != marks[from]) {
        pieces.add(piece(text.substring(from, at), marks[from]));
        from = at;
      }
    }
    return pieces;
  }

  private static void mark(char[] marks, Matcher words, char mark) {
    while (words.find()) {
      Arrays.fill(marks, words.start(), words.end(), mark);
    }
  }

  private static Map<String, String> piece(String text, char mark) {
    return mark == 0 ? Map.of("text", text) : piece(text, mark == 'f' ? "for" : "against");
  }

  /** A marked part of a text. */
  static Map<String, String> piece(String text, String mark) {
    Map<String, String> piece = new LinkedHashMap<>();
    piece.put("text", text);
    piece.put("mark", mark);
    return piece;
  }
}
