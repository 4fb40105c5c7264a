package screen.terminal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import screen.protocol.ScreeningSettings;
import screen.protocol.TermPattern;

/** Marks the words that begin with one of the protocol's terms. */
final class Highlighter {
  private final TerminalStyle look;
  private final Pattern speakingFor;
  private final Pattern speakingAgainst;

  Highlighter(ScreeningSettings settings, TerminalStyle look) {
    this.look = look;
    this.speakingFor = TermPattern.of(settings.includeTerms());
    this.speakingAgainst = TermPattern.of(settings.excludeTerms());
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
}
