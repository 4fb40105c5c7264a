package screen.terminal;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import screen.protocol.ScreeningSettings;

/** Marks the words that begin with one of the protocol's terms. */
final class Highlighter {
  private static final Pattern NEVER = Pattern.compile("(?!)");

  private final TerminalStyle look;
  private final Pattern speakingFor;
  private final Pattern speakingAgainst;

  Highlighter(ScreeningSettings settings, TerminalStyle look) {
    this.look = look;
    this.speakingFor = words(settings.includeTerms());
    this.speakingAgainst = words(settings.excludeTerms());
  }

  AttributedString mark(String text, AttributedStyle base) {
    AttributedStringBuilder marked = new AttributedStringBuilder();
    marked.styled(base, text);
    AttributedString result = mark(marked.toAttributedString(), speakingFor, look.speaksFor(base));
    return mark(result, speakingAgainst, look.speaksAgainst(base));
  }

  private static AttributedString mark(
      AttributedString text, Pattern words, AttributedStyle style) {
    Matcher matcher = words.matcher(text.toString());
    AttributedStringBuilder marked = new AttributedStringBuilder();
    int from = 0;
    while (matcher.find()) {
      marked.append(text.subSequence(from, matcher.start())).styled(style, matcher.group());
      from = matcher.end();
    }
    return marked.append(text.subSequence(from, text.length())).toAttributedString();
  }

  /**
   * A pattern for the terms. A term is a stem, with or without a {@code *} after it; of several
   * words, only the last one is a stem.
   */
  private static Pattern words(Collection<String> terms) {
    List<String> stems =
        terms.stream()
            .map(term -> term.replaceAll("\\*+$", "").strip())
            .filter(term -> !term.isEmpty())
            .map(term -> Pattern.quote(term).replace(" ", "\\E\\s+\\Q"))
            .toList();
    if (stems.isEmpty()) {
      return NEVER;
    }
    return Pattern.compile(
        stems.stream()
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")[\\p{L}\\p{N}]*")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
