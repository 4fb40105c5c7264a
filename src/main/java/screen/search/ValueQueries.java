package screen.search;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import screen.Nearest;
import screen.record.Doi;
import screen.record.RecordId;

/**
 * Builds the queries for whole values: years, identifiers, sources and statuses. A value that
 * cannot be one is an {@link IllegalArgumentException} with the sentence for the user.
 */
final class ValueQueries {
  private static final Pattern YEARS = Pattern.compile("([0-9]{4})[-\u2013]([0-9]{4})");
  private static final Pattern BOUND = Pattern.compile("(<=|>=|<|>)([0-9]{4})");
  private static final Pattern WILDCARD = Pattern.compile("[*?]");

  private final QueryContext context;

  ValueQueries(QueryContext context) {
    this.context = context;
  }

  Query of(SearchField field, String value) {
    return switch (field) {
      case YEAR -> year(value);
      case DOI -> doi(value);
      case ID -> id(value);
      case SOURCE -> source(value);
      case STATUS -> status(value);
      default -> exactly(field, value);
    };
  }

  private static Query exactly(SearchField field, String value) {
    Term term = new Term(field.key(), value);
    return WILDCARD.matcher(value).find() ? new WildcardQuery(term) : new TermQuery(term);
  }

  private Query year(String value) {
    Matcher years = YEARS.matcher(value);
    if (years.matches()) {
      return years(years.group(1), years.group(2), true, true);
    }
    Matcher bound = BOUND.matcher(value);
    if (bound.matches()) {
      boolean inclusive = bound.group(1).endsWith("=");
      return bound.group(1).startsWith("<")
          ? years("*", bound.group(2), true, inclusive)
          : years(bound.group(2), "*", inclusive, true);
    }
    if (!value.matches("[0-9]{4}|[0-9?*]{1,4}")) {
      throw notAYear(value);
    }
    return exactly(SearchField.YEAR, value);
  }

  /** A range of years; an asterisk leaves a side open. */
  Query years(String first, String last, boolean withFirst, boolean withLast) {
    return new TermRangeQuery(
        SearchField.YEAR.key(), bound(first), bound(last), withFirst, withLast);
  }

  /** The bound of a range; Lucene has null for an open one. */
  @SuppressWarnings("NullAway")
  private static BytesRef bound(String year) {
    if (year.equals("*")) {
      return null;
    }
    if (!year.matches("[0-9]{4}")) {
      throw notAYear(year);
    }
    return new BytesRef(year);
  }

  private static IllegalArgumentException notAYear(String value) {
    return new IllegalArgumentException(
        "'" + value + "' is not a year; write year:2015, year:2010-2020 or year:[2010 TO *].");
  }

  private static Query doi(String value) {
    if (WILDCARD.matcher(value).find()) {
      return exactly(SearchField.DOI, value.toLowerCase(Locale.ROOT));
    }
    String doi = Doi.in(value);
    if (doi.isEmpty()) {
      throw new IllegalArgumentException(
          "'" + value + "' is not a DOI, such as doi:10.1016/j.pain.2009.06.023.");
    }
    return exactly(SearchField.DOI, doi);
  }

  /** The records with an id; without a source, that of any. */
  Query id(String value) {
    return exactly(SearchField.ID, value.indexOf(':') < 0 ? "*:" + value : value);
  }

  private Query source(String value) {
    if (!WILDCARD.matcher(value).find() && !context.sources().contains(value)) {
      throw new IllegalArgumentException(
          "there is no source '" + value + "'. " + Nearest.hint(value, context.sources()));
    }
    return exactly(SearchField.SOURCE, value);
  }

  private Query status(String value) {
    Function<Status, Collection<RecordId>> statuses =
        context
            .statuses()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "a status cannot be asked for here, as it would show others' votes."));
    Status status =
        Status.named(value)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no status '"
                            + value
                            + "'. "
                            + Nearest.hint(value, Status.keys())));
    return RecordIndex.records(statuses.apply(status));
  }
}
