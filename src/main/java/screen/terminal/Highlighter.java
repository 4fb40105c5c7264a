package screen.terminal;

import java.util.List;
import java.util.regex.Pattern;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import screen.protocol.ScreeningSettings;
import screen.protocol.TermPattern;
import screen.search.MatchedWords;
import screen.terminal.frame.TerminalStyle;

/** Marks the words that begin with one of the protocol's terms, and a text searched for. */
final class Highlighter {
  private final TerminalStyle look;
  private final Pattern speakingFor;
  private final Pattern speakingAgainst;
  private final QueueSearch.Marks searched;

  /**
   * Creates a highlighter.
   *
   * @param searched marks what was searched for
   */
  Highlighter(ScreeningSettings settings, QueueSearch.Marks searched, TerminalStyle look) {
    this.look = look;
    this.speakingFor = TermPattern.of(settings.includeTerms());
    this.speakingAgainst = TermPattern.of(settings.excludeTerms());
    this.searched = searched;
  }

  AttributedString mark(String text, AttributedStyle base) {
    AttributedStringBuilder marked = new AttributedStringBuilder();
    marked.styled(base, text);
    AttributedString result = mark(marked.toAttributedString(), speakingFor, look.speaksFor(base));
    result = mark(result, speakingAgainst, look.speaksAgainst(base));
    return mark(result, searched.in(text), look.found(base));
  }

  private static AttributedString mark(
      AttributedString text, Pattern words, AttributedStyle style) {
    return mark(
        text,
        words
            .matcher(text.toString())
            .results()
            .map(word -> new MatchedWords.Span(word.start(), word.end()))
            .toList(),
        style);
  }

  private static AttributedString mark(
      AttributedString text, List<MatchedWords.Span> spans, AttributedStyle style) {
    AttributedStringBuilder marked = new AttributedStringBuilder();
    int from = 0;
    for (MatchedWords.Span span : spans) {
      String part = text.toString().substring(span.start(), span.end());
      marked.append(text.subSequence(from, span.start())).styled(style, part);
      from = span.end();
    }
    return marked.append(text.subSequence(from, text.length())).toAttributedString();
  }
}
