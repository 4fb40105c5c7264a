package screen.serve.live;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import screen.Failure;
import screen.Progress;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import screen.search.MatchedWords;
import screen.workflow.search.RecordSearch;

/**
 * Finds records by a text: those that it finds as a query, the best first, then those that contain
 * it as it is typed. Votes and notes are not searched. The last searches are remembered until the
 * records change.
 */
public final class RecordFinder {
  private static final int REMEMBERED = 16;

  private final Map<String, Found> last = new LinkedHashMap<>();
  private List<Object> records = List.of();

  /**
   * The result of a search for a text.
   *
   * @param reports the best first
   * @param spans the places of the words in a text that is {@linkplain MatchedWords#markable
   *     markable}
   * @param hint why the text cannot be read as a query; "" if it can
   */
  public record Found(
      Set<RecordId> reports, Function<String, List<MatchedWords.Span>> spans, String hint) {
    public static final Found NOTHING = new Found(Set.of(), text -> List.of(), "");

    public Found {
      reports = Collections.unmodifiableSet(new LinkedHashSet<>(reports));
    }
  }

  public synchronized Found find(Loaded loaded, String text) {
    List<Object> now = List.of(loaded.state().records(), loaded.state().others());
    if (!now.equals(records)) {
      last.clear();
      records = now;
    }
    Found known = last.remove(text);
    Found found = known == null ? search(loaded, text) : known;
    last.put(text, found);
    if (last.size() > REMEMBERED) {
      last.remove(last.keySet().iterator().next());
    }
    return found;
  }

  private static Found search(Loaded loaded, String text) {
    Set<RecordId> reports = new LinkedHashSet<>();
    Function<String, List<MatchedWords.Span>> spans = shown -> literally(shown, text);
    String hint = "";
    try (RecordSearch search =
        RecordSearch.in(loaded.folder(), RecordSearch.Scope.DEDUPLICATED, Progress.Display.NONE)) {
      RecordSearch.Ranked ranked = search.rankedForScreener(text);
      reports.addAll(ranked.ids());
      spans = shown -> either(ranked.words().in(shown), literally(shown, text));
    } catch (Failure unreadable) {
      if (unreadable.kind() != Failure.Kind.USAGE) {
        throw unreadable;
      }
      hint = unreadable.message().lines().findFirst().orElse("");
    }
    String wanted = text.toLowerCase(Locale.ROOT);
    loaded.outcomes().keySet().stream()
        .filter(report -> contains(loaded.review().fields(report), wanted))
        .forEach(reports::add);
    return new Found(reports, spans, reports.isEmpty() ? hint : "");
  }

  private static List<MatchedWords.Span> either(
      List<MatchedWords.Span> words, List<MatchedWords.Span> literal) {
    return words.isEmpty() ? literal : words;
  }

  private static List<MatchedWords.Span> literally(String shown, String text) {
    int at = shown.toLowerCase(Locale.ROOT).indexOf(text.toLowerCase(Locale.ROOT));
    return at < 0 || at + text.length() > shown.length()
        ? List.of()
        : List.of(new MatchedWords.Span(at, at + text.length()));
  }

  private static boolean contains(Fields fields, String wanted) {
    return String.join(
            "\n",
            fields.first(Field.TITLE),
            String.join("\n", fields.all(Field.AUTHORS)),
            fields.first(Field.JOURNAL),
            fields.first(Field.YEAR),
            fields.first(Field.DOI),
            fields.first(Field.PMID),
            fields.first(Field.ABSTRACT))
        .toLowerCase(Locale.ROOT)
        .contains(wanted);
  }
}
