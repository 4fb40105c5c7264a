package screen.render.references;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.render.diagram.DrawableText;

/**
 * Escapes text for BibTeX and LaTeX. BibTeX counts braces even after a backslash, so a brace of the
 * text is written by its name.
 */
public final class LatexText {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern LONG_WORD =
      Pattern.compile("[\\p{L}\\p{M}]\\p{Ll}[\\p{Ll}\\p{M}]{2,}");

  private LatexText() {}

  public static String of(String text) {
    return escaped(DrawableText.of(text));
  }

  /**
   * Escapes a title, with braces around words whose capitals a style must keep: capitals within
   * words, single letters, and names in a title whose words mostly begin in lower case.
   */
  static String title(String text) {
    String title = DrawableText.of(text);
    boolean names = capitalsAreNames(title);
    StringBuilder latex = new StringBuilder();
    Matcher word = WORD.matcher(title);
    int end = 0;
    while (word.find()) {
      latex.append(escaped(title.substring(end, word.start())));
      boolean keeps = keepsItsCapitals(word.group(), word.start() == 0, names);
      latex.append(keeps ? "{" + escaped(word.group()) + "}" : escaped(word.group()));
      end = word.end();
    }
    return latex.append(escaped(title.substring(end))).toString();
  }

  private static boolean keepsItsCapitals(String word, boolean first, boolean names) {
    int second = word.offsetByCodePoints(0, 1);
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    boolean inner = word.codePoints().skip(1).anyMatch(Character::isUpperCase);
    boolean alone = capital && second == word.length();
    return inner || (!first && (alone || (capital && names)));
  }

  private static boolean capitalsAreNames(String title) {
    List<String> words =
        LONG_WORD.matcher(title).results().skip(1).map(found -> found.group()).toList();
    long capitals =
        words.stream().filter(word -> Character.isUpperCase(word.codePointAt(0))).count();
    return 2 * capitals < words.size();
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("\\textbackslash{}");
        case '{' -> escaped.append("\\textbraceleft{}");
        case '}' -> escaped.append("\\textbraceright{}");
        case '~' -> escaped.append("\\textasciitilde{}");
        case '^' -> escaped.append("\\textasciicircum{}");
        case '&', '%', '$', '#', '_' -> escaped.append('\\').append(c);
        // two hyphens would be a dash
        case '-' -> escaped.append(before == '-' ? "{}-" : "-");
        default -> escaped.append(c);
      }
      before = c;
    }
    return escaped.toString();
  }
}
