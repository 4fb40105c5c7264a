package screen.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import screen.Failure;
import screen.Nearest;

/**
 * Reads a query in Lucene's syntax: fields, phrases, AND, OR, NOT, brackets, wildcards, fuzzy
 * words, proximity and ranges of years.
 *
 * <p>It differs from Lucene's own parsers where these would give a searcher a wrong count without a
 * word: AND and OR side by side need brackets, as databases differ in which goes first; NOT alone
 * finds all other records; a slash is no regular expression, so that DOIs can be typed; operators
 * may be in lower case; and each fault is shown at its place.
 */
public final class QueryParser {
  private static final int DEEPEST = 100;

  private static final Pattern OPERATOR =
      Pattern.compile("(?i)(?:(and|&&)|(or|\\|\\|))(?=[ ()\"]|$)");
  private static final Pattern NOT = Pattern.compile("(?i)not(?=[ (\"]|$)|[-!](?=[^ )])");
  private static final Pattern PLUS = Pattern.compile("\\+(?=[^ )])");
  private static final Pattern NAME = Pattern.compile("([A-Za-z][A-Za-z0-9_-]*):");
  private static final Pattern RECORD = Pattern.compile("([a-z0-9][a-z0-9_-]*):(?=[^ ])");
  private static final Pattern DOI =
      Pattern.compile("(?i)(?:https?://(?:dx\\.)?doi\\.org/)?10\\.\\d{4,9}/(?=[^ )])");
  private static final Pattern RANGE =
      Pattern.compile("(?i)([\\[{]) *([^ \\]}]+) +to +([^ \\]}]+) *([]}])");
  private static final Pattern ALL = Pattern.compile("\\*:\\*(?=[ )]|$)");
  private static final Pattern TILDE = Pattern.compile("~([0-9]*(?:\\.[0-9]+)?)(?=[ )^]|$)");
  private static final Pattern BOOST = Pattern.compile("\\^([0-9]+(?:\\.[0-9]+)?)(?=[ )]|$)");

  private final QueryText text;
  private final QueryContext context;
  private final ValueQueries values;
  private int depth;

  private QueryParser(String text, QueryContext context) {
    this.text = new QueryText(FoldingAnalyzer.composed(text));
    this.context = context;
    this.values = new ValueQueries(context);
  }

  /**
   * Reads a query; a blank one means all records.
   *
   * @throws Failure of kind USAGE that shows the place of the fault
   */
  public static Query parse(String text, QueryContext context) {
    QueryParser parser = new QueryParser(text, context);
    Optional<Query> query = parser.level(SearchField.UNNAMED);
    if (!parser.text.isAtEnd()) {
      throw parser.text.fault(parser.text.at(), "this bracket closes none.");
    }
    if (query.isEmpty() && !text.isBlank()) {
      throw parser.text.fault(0, "there is no word to search for.");
    }
    return query.orElseGet(Clauses::all);
  }

  /** Reads up to the end or a closing bracket; empty if there are no words. */
  private Optional<Query> level(List<SearchField> fields) {
    Clauses clauses = new Clauses();
    text.skipBlanks();
    while (!text.isAtEnd() && text.peek() != ')') {
      clause(fields, clauses);
      text.skipBlanks();
    }
    return clauses.joined();
  }

  private void clause(List<SearchField> fields, Clauses clauses) {
    int place = text.at();
    Optional<Matcher> operator = text.take(OPERATOR);
    if (operator.isPresent() && clauses.isEmpty()) {
      throw text.fault(place, "nothing is before this word; put it in quotation marks to find it.");
    }
    boolean or = operator.map(found -> found.group(2) != null).orElse(false);
    boolean negated = false;
    text.skipBlanks();
    for (boolean more = true; more; text.skipBlanks()) {
      boolean not = text.take(NOT).isPresent();
      negated ^= not;
      more = not || text.take(PLUS).isPresent();
    }
    if (text.isAtEnd() || text.peek() == ')' || text.sees(OPERATOR)) {
      throw text.fault(place, "nothing to search for comes after this.");
    }
    int start = text.at();
    Optional<Query> query = single(fields);
    if (text.at() == start) {
      throw text.fault(start, "this sign is not expected here.");
    }
    query = query.map(this::boosted);
    if (query.isPresent() && !clauses.add(query.get(), or, negated)) {
      throw text.fault(
          place,
          "OR is beside AND, which is also meant where words follow each other and before NOT."
              + " Databases differ in which goes first: put brackets around the words that belong"
              + " together.");
    }
  }

  private Query boosted(Query query) {
    return text.take(BOOST)
        .<Query>map(boost -> new BoostQuery(query, Float.parseFloat(boost.group(1))))
        .orElse(query);
  }

  /** Reads a bracket, phrase, range or word with the field before it; empty without words. */
  private Optional<Query> single(List<SearchField> fields) {
    int place = text.at();
    if (text.peek() == '(') {
      return bracket(fields);
    }
    if (text.take(ALL).isPresent()) {
      return Optional.of(Clauses.all());
    }
    if (text.peek() == '[' || text.peek() == '{') {
      return Optional.of(range(fields.get(0)));
    }
    if (!fields.get(0).isText()) {
      return Optional.of(value(fields.get(0), place));
    }
    if (text.sees(DOI)) {
      return Optional.of(value(SearchField.DOI, place));
    }
    Optional<String> name = text.look(NAME).map(found -> found.group(1));
    boolean isField = name.flatMap(SearchField::named).isPresent();
    if (!isField && text.look(RECORD).filter(r -> isSource(r.group(1))).isPresent()) {
      return Optional.of(values.id(value()));
    }
    return name.isPresent() ? named(name.get(), fields) : words(fields);
  }

  private boolean isSource(String name) {
    return context.sources().contains(name);
  }

  private Optional<Query> bracket(List<SearchField> fields) {
    int place = text.at();
    text.take();
    depth++;
    if (depth > DEEPEST) {
      throw text.fault(place, "there are more than " + DEEPEST + " brackets within each other.");
    }
    Optional<Query> query = level(fields);
    depth--;
    if (text.isAtEnd()) {
      throw text.fault(place, "this bracket is not closed.");
    }
    text.take();
    return query;
  }

  /** Reads {@code title:} and what belongs to it. */
  private Optional<Query> named(String name, List<SearchField> fields) {
    int place = text.at();
    text.take(NAME);
    Optional<SearchField> field = SearchField.named(name);
    if (field.isEmpty() && text.peek() == ' ') {
      // a colon within a sentence, as in a title
      return words(fields, name);
    }
    if (field.isEmpty()) {
      throw text.fault(
          place,
          "there is no field or source '"
              + name
              + "'. "
              + Nearest.hint(name, SearchField.keys())
              + " A colon that is part of a text needs quotation marks around it.");
    }
    text.skipBlanks();
    if (text.isAtEnd() || text.peek() == ')') {
      throw text.fault(place, "nothing is after this field.");
    }
    return single(List.of(field.get()));
  }

  private Query range(SearchField field) {
    int place = text.at();
    Matcher range =
        text.take(RANGE)
            .orElseThrow(
                () ->
                    text.fault(
                        place,
                        "a bracket of this kind is for a range of years, such as year:[2010 TO"
                            + " 2020]; a field comes before its word, such as title:pain."));
    if (field != SearchField.YEAR) {
      throw text.fault(place, "only years have ranges, such as year:[2010 TO 2020].");
    }
    return orFault(
        place,
        () ->
            values.years(
                range.group(2),
                range.group(3),
                range.group(1).equals("["),
                range.group(4).equals("]")));
  }

  private Query value(SearchField field, int place) {
    String value = value();
    return orFault(place, () -> values.of(field, value));
  }

  /** A value without blanks, or in quotation marks; a bracket that it opens belongs to it. */
  private String value() {
    if (text.peek() == '"') {
      return quoted();
    }
    StringBuilder value = new StringBuilder();
    int open = 0;
    while (!text.isAtEnd() && text.peek() != ' ' && !(text.peek() == ')' && open == 0)) {
      char c = text.take();
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      value.append(c);
    }
    return value.toString();
  }

  private String quoted() {
    int place = text.at();
    text.take();
    StringBuilder quoted = new StringBuilder();
    while (!text.isAtEnd() && text.peek() != '"') {
      char c = text.take();
      quoted.append(c);
      if (c == '\\' && !text.isAtEnd()) {
        quoted.append(text.take());
      }
    }
    if (text.isAtEnd()) {
      throw text.fault(place, "this quotation mark is not closed.");
    }
    text.take();
    return quoted.toString();
  }

  private Optional<Query> words(List<SearchField> fields) {
    int place = text.at();
    if (text.peek() == '"') {
      String phrase = quoted();
      OptionalInt within = tilde(place, true);
      return orFault(place, () -> WordQueries.phrase(fields, phrase, within.orElse(0)));
    }
    String word = word();
    Optional<String> advice = OtherSyntax.adviceOn(word);
    if (advice.isPresent()) {
      throw text.fault(place, advice.get());
    }
    return words(fields, word);
  }

  private Optional<Query> words(List<SearchField> fields, String word) {
    int place = text.at();
    OptionalInt edits = tilde(place, false);
    return orFault(
        place - word.length(),
        () ->
            edits.isPresent()
                ? WordQueries.fuzzy(fields, word, edits.getAsInt())
                : WordQueries.word(fields, word));
  }

  /** A word with its escapes. */
  private String word() {
    StringBuilder word = new StringBuilder();
    while (!text.isAtEnd() && " ()\"[]{}".indexOf(text.peek()) < 0 && !seesSuffix()) {
      char c = text.take();
      word.append(c);
      if (c == '\\' && !text.isAtEnd()) {
        word.append(text.take());
      }
    }
    if (word.length() == 0 && !seesSuffix()) {
      throw text.fault(text.at(), "this sign is not expected here.");
    }
    return word.toString();
  }

  private boolean seesSuffix() {
    return text.sees(TILDE) || text.sees(BOOST);
  }

  /** The number after a tilde: words between those of a phrase, or letters that may differ. */
  private OptionalInt tilde(int place, boolean phrase) {
    Optional<Matcher> tilde = text.take(TILDE);
    if (tilde.isEmpty()) {
      return OptionalInt.empty();
    }
    String number = tilde.get().group(1);
    if (phrase && !number.matches("[0-9]{1,3}")) {
      throw text.fault(
          place,
          "the ~ after a phrase needs a number, such as \"pain relief\"~3: the words between.");
    }
    if (!phrase && !number.matches("[12]?")) {
      throw text.fault(
          place, "the ~ after a word takes 1 or 2: how many of its letters may differ.");
    }
    return OptionalInt.of(number.isEmpty() ? WordQueries.MOST_EDITS : Integer.parseInt(number));
  }

  private <T> T orFault(int place, Supplier<T> query) {
    try {
      return query.get();
    } catch (IllegalArgumentException e) {
      throw text.fault(place, String.valueOf(e.getMessage()));
    }
  }
}
