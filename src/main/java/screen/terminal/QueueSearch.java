package screen.terminal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import screen.search.MatchedWords;
import screen.search.Matches;
import screen.terminal.frame.TerminalStyle;

/**
 * Searches a queue for a text as it is typed; if no record contains it, the text is read as a query
 * such as {@code title:(child* OR pediatric)}.
 */
final class QueueSearch {
  private final ReviewQueue docket;
  private final Function<String, Matches> query;
  private Optional<Asked> last = Optional.empty();

  private record Asked(String text, Matches matches) {}

  /** Finds the searched words in a text. */
  @FunctionalInterface
  interface Marks {
    Marks NONE = text -> List.of();

    List<MatchedWords.Span> in(String text);
  }

  /**
   * @param query finds records of the review by a query
   */
  QueueSearch(ReviewQueue docket, Function<String, Matches> query) {
    this.docket = docket;
    this.query = query;
  }

  /**
   * The places in the queue that a text finds, ascending.
   *
   * @throws screen.Failure if no record contains the text and it is no query either
   */
  List<Integer> places(String text) {
    List<Integer> places = docket.matches(text);
    return places.isEmpty() ? docket.places(asked(text).ids()) : places;
  }

  private Matches asked(String text) {
    if (last.filter(asked -> asked.text().equals(text)).isEmpty()) {
      last = Optional.of(new Asked(text, query.apply(text)));
    }
    return last.orElseThrow().matches();
  }

  /**
   * Marks the words of the last search; the words of a query if it was read as one.
   *
   * @param look how the terminal shows texts
   */
  Marks marksOf(String text, TerminalStyle look) {
    if (text.isEmpty()) {
      return Marks.NONE;
    }
    return last.filter(asked -> asked.text().equals(text))
        .<Marks>map(asked -> asked.matches().words()::in)
        .orElseGet(() -> marksOf(pattern(look.text(text))));
  }

  private static Marks marksOf(Pattern pattern) {
    return text ->
        pattern
            .matcher(text)
            .results()
            .map(found -> new MatchedWords.Span(found.start(), found.end()))
            .toList();
  }

  private static Pattern pattern(String text) {
    return Pattern.compile(Pattern.quote(text), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
