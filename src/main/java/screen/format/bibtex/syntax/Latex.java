package screen.format.bibtex.syntax;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Converts the LaTeX of references to plain text: accents, escaped signs, named letters, fonts.
 * Unknown commands are kept.
 */
public final class Latex {
  private static final Map<String, String> COMBINING =
      Map.ofEntries(
          Map.entry("'", "\u0301"),
          Map.entry("`", "\u0300"),
          Map.entry("^", "\u0302"),
          Map.entry("\"", "\u0308"),
          Map.entry("~", "\u0303"),
          Map.entry("=", "\u0304"),
          Map.entry(".", "\u0307"),
          Map.entry("u", "\u0306"),
          Map.entry("v", "\u030c"),
          Map.entry("H", "\u030b"),
          Map.entry("c", "\u0327"),
          Map.entry("k", "\u0328"),
          Map.entry("r", "\u030a"),
          Map.entry("d", "\u0323"),
          Map.entry("b", "\u0331"));

  private static final Pattern ACCENT =
      Pattern.compile(
          "\\\\(?:(['`^\"~=.])|([uvHckrdb])(?=[\\s{\\\\]))\\s*+\\{?+\\s*+(\\\\[ij](?![A-Za-z])|\\p{L})\\s*+}?+");
  private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]++)(\\s*+)(\\{})?+");
  private static final Pattern FONT =
      Pattern.compile(
          "\\\\(?:text(?:it|bf|rm|sc|tt|sl|sf|up|normal)|emph|math(?:rm|it|bf|sf)|mbox|url|textsu(?:b|per)script)\\s*+(?=\\{)|\\\\(?:it|bf|em|rm|sc|sl|tt)(?![A-Za-z])\\s*+");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([&%$#_{}\\-/, ~])");
  private static final Pattern MATH =
      Pattern.compile(
          "(?<!\\\\)\\$([^$\\n]{1,200}[\\\\^_][^$\\n]{0,200}|[\\\\^_][^$\\n]{0,200})(?<!\\\\)\\$");
  private static final Pattern TIE = Pattern.compile("(?<=\\S)~(?=\\S)");
  private static final String OPEN = "\ue000";
  private static final String CLOSE = "\ue001";

  private Latex() {}

  /** Returns plain text, in Unicode's composed form. */
  public static String plain(String latex) {
    if (latex.indexOf('\\') < 0 && latex.indexOf('{') < 0 && latex.indexOf('}') < 0) {
      return punctuation(latex);
    }
    String text = MATH.matcher(latex).replaceAll("$1");
    text = FONT.matcher(text).replaceAll("");
    text = ACCENT.matcher(text).replaceAll(Latex::accented);
    text = punctuation(text);
    text = ESCAPED.matcher(text).replaceAll(Latex::escaped);
    text = COMMAND.matcher(text).replaceAll(Latex::named);
    return Normalizer.normalize(unbraced(text), Normalizer.Form.NFC);
  }

  /** Unescapes the signs of an address or identifier and removes its braces; keeps all else. */
  public static String unescaped(String latex) {
    return unbraced(ESCAPED.matcher(latex).replaceAll(Latex::escaped))
        .replace("\\textasciitilde", "~");
  }

  /** Unescapes signs and keeps all else. */
  static String signs(String latex) {
    return ESCAPED
        .matcher(latex.replace("{\\textgreater}", ">").replace("\\textgreater{}", ">"))
        .replaceAll("$1");
  }

  private static String punctuation(String text) {
    return TIE.matcher(text.replace("---", "\u2014").replace("--", "\u2013")).replaceAll(" ");
  }

  private static String unbraced(String text) {
    return text.replace("{", "").replace("}", "").replace(OPEN, "{").replace(CLOSE, "}");
  }

  private static String accented(MatchResult found) {
    String accent = found.group(1) == null ? found.group(2) : found.group(1);
    String letter = found.group(3);
    String plain = letter.startsWith("\\") ? letter.substring(1) : letter;
    return plain + COMBINING.getOrDefault(accent, "");
  }

  private static String escaped(MatchResult found) {
    String sign = found.group(1);
    return switch (sign) {
      case "{" -> OPEN;
      case "}" -> CLOSE;
      case "-", "/" -> "";
      case "," -> " ";
      case "$" -> "\\$";
      default -> sign;
    };
  }

  /** A letter within a word takes the blank that ends its command; other signs keep it. */
  private static String named(MatchResult found) {
    String sign =
        switch (found.group(1)) {
          case "textbraceleft", "lbrace" -> OPEN;
          case "textbraceright", "rbrace" -> CLOSE;
          default -> LatexSigns.BY_NAME.get(found.group(1));
        };
    if (sign == null) {
      return Matcher.quoteReplacement(found.group());
    }
    boolean inWord = found.group(1).length() <= 2 && Character.isLetter(sign.charAt(0));
    return Matcher.quoteReplacement(
        inWord || found.group(3) != null ? sign : sign + found.group(2));
  }
}
