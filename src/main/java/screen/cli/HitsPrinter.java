package screen.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import screen.Counted;
import screen.PrintableText;
import screen.cli.session.Session;
import screen.folder.disk.CsvTable;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import screen.search.MatchedWords;
import screen.search.RecordIndex.Hit;
import screen.search.RecordIndex.Hits;
import screen.search.StrategyResult;
import screen.workflow.search.RecordSearch;

/** Prints what a search found: as lines, ids, CSV or JSON. */
final class HitsPrinter {
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private static final List<String> COLUMNS =
      List.of("record", "title", "authors", "year", "journal", "doi");

  private final Session session;
  private final RecordSearch search;
  private final String query;

  HitsPrinter(Session session, RecordSearch search, String query) {
    this.session = session;
    this.search = search;
    this.query = query;
  }

  /** A line for each hit, then their number. */
  void print(RecordSearch.Answer answer) {
    Hits hits = answer.hits();
    hits.hits().forEach(hit -> print(hit.id(), search.fields(hit), answer.marked()));
    int shown = hits.hits().size();
    session.print(
        Counted.of(hits.total(), "record")
            + (shown < hits.total() ? ", " + shown + " of them listed; --limit lists more" : ""));
  }

  /** A line such as {@code pubmed:1 A title (Pain, 2009)}. */
  private void print(RecordId id, Fields fields, MatchedWords marked) {
    String title = fields.first(Field.TITLE);
    List<String> place = new ArrayList<>(fields.all(Field.JOURNAL));
    place.addAll(fields.all(Field.YEAR));
    PrintWriter out = session.surroundings().out();
    out.println(
        PrintableText.text(id.toString())
            + "  "
            + (title.isEmpty() ? "(no title)" : marked(MatchedWords.markable(title), marked))
            + (place.isEmpty() ? "" : PrintableText.text(" (" + String.join(", ", place) + ")")));
  }

  /**
   * A text whose words are bold where the terminal has colour; signs that control it are visible.
   */
  private String marked(String text, MatchedWords words) {
    if (!session.useColour()) {
      return PrintableText.text(text);
    }
    StringBuilder line = new StringBuilder();
    int done = 0;
    for (MatchedWords.Span span : words.in(text)) {
      line.append(PrintableText.text(text.substring(done, span.start())))
          .append(BOLD)
          .append(PrintableText.text(text.substring(span.start(), span.end())))
          .append(PLAIN);
      done = span.end();
    }
    return line.append(PrintableText.text(text.substring(done))).toString();
  }

  void printIds(Hits hits) {
    hits.hits().forEach(hit -> session.print(hit.id().toString()));
  }

  void printCsv(Hits hits) {
    List<List<String>> rows = hits.hits().stream().map(this::cells).toList();
    session.surroundings().out().print(CsvTable.text(COLUMNS, rows));
  }

  private List<String> cells(Hit hit) {
    Fields fields = search.fields(hit);
    return List.of(
        hit.id().toString(),
        fields.first(Field.TITLE),
        String.join("; ", fields.all(Field.AUTHORS)),
        fields.first(Field.YEAR),
        fields.first(Field.JOURNAL),
        fields.first(Field.DOI));
  }

  void printJson(Hits hits) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("query", query);
    json.put("total", hits.total());
    json.put("hits", hits.hits().stream().map(this::json).toList());
    session.printJson(json);
  }

  private Map<String, Object> json(Hit hit) {
    Fields fields = search.fields(hit);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", hit.id().toString());
    json.put("score", rounded(hit.score()));
    json.put("title", fields.first(Field.TITLE));
    if (fields.has(Field.YEAR)) {
      json.put("year", Integer.parseInt(fields.first(Field.YEAR)));
    }
    if (fields.has(Field.JOURNAL)) {
      json.put("journal", fields.first(Field.JOURNAL));
    }
    return json;
  }

  /** The test of a search strategy: its figures, and the records that it finds and misses. */
  void printTest(String set, String words, StrategyResult test) {
    if (session.json()) {
      printTestJson(set, test);
      return;
    }
    printList("found", test.found());
    printList("missed", test.missed());
    session.print(
        test.relevant() == 0
            ? "sensitivity is not known: there are no " + words
            : "sensitivity "
                + percent(test.sensitivity())
                + ": finds "
                + test.found().size()
                + " of "
                + test.relevant()
                + " "
                + words);
    session.print(
        "precision   "
            + percent(test.precision())
            + ": of the "
            + Counted.of(test.total(), "record")
            + " that it finds"
            + (test.numberNeededToRead().isPresent()
                ? "; number needed to read "
                    + String.format(Locale.ROOT, "%.1f", test.numberNeededToRead().getAsDouble())
                : ""));
  }

  private void printList(String heading, Collection<RecordId> ids) {
    if (!ids.isEmpty()) {
      session.print(heading + ":");
      search
          .fieldsOf(ids)
          .forEach((id, fields) -> session.print("  " + id + "  " + fields.first(Field.TITLE)));
    }
  }

  private void printTestJson(String set, StrategyResult test) {
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    result.put("set", set);
    result.put("relevant", test.relevant());
    result.put("sensitivity", number(test.sensitivity()));
    result.put("precision", number(test.precision()));
    result.put("number_needed_to_read", number(test.numberNeededToRead()));
    result.put("found", titled(test.found()));
    result.put("missed", titled(test.missed()));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("query", query);
    json.put("total", test.total());
    json.put("against", result);
    session.printJson(json);
  }

  private record Titled(String id, String title) {}

  private List<Titled> titled(Collection<RecordId> ids) {
    return search.fieldsOf(ids).entrySet().stream()
        .map(e -> new Titled(e.getKey().toString(), e.getValue().first(Field.TITLE)))
        .toList();
  }

  private static @Nullable Double number(OptionalDouble value) {
    return value.isPresent() ? rounded(value.getAsDouble()) : null;
  }

  private static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }

  private static String percent(OptionalDouble share) {
    return share.isEmpty()
        ? "undefined"
        : String.format(Locale.ROOT, "%.1f %%", 100 * share.getAsDouble());
  }
}
