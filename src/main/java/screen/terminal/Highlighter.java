package screen.terminal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import screen.protocol.ScreeningSettings;
import screen.protocol.TermPattern;

/** Marks the words that begin with one of the protocol's terms, and a text searched for. */
final class Highlighter {
  private final TerminalStyle look;
  private final Pattern speakingFor;
  private final Pattern speakingAgainst;
  private final Pattern searched;

  /**
   * Creates a highlighter.
   *
   * @param wanted the text searched for; "" if there is none
   */
  Highlighter(ScreeningSettings settings, String wanted, TerminalStyle look) {
    this.look = look;
    this.speakingFor = TermPattern.of(settings.includeTerms());
    this.speakingAgainst = TermPattern.of(settings.excludeTerms());
    this.searched =
        Pattern.compile(
            wanted.isEmpty() ? "(?!)" : Pattern.quote(look.text(wanted)),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  AttributedString mark(String text, AttributedStyle base) {
    AttributedStringBuilder marked = new AttributedStringBuilder();
    marked.styled(base, text);
    AttributedString result = mark(marked.toAttributedString(), speakingFor, look.speaksFor(base));
    result = mark(result, speakingAgainst, look.speaksAgainst(base));
    return mark(result, searched, look.found(base));
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
}
