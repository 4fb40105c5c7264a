package screen.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;

/** Builds the queries for words and phrases in one of several fields. */
final class WordQueries {
  static final int MOST_EDITS = 2;

  /** More words than an index has that differ by two letters, or begin with a few letters. */
  private static final int MOST_EXPANSIONS = 1 << 15;

  private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");
  private static final Pattern PIECES =
      Pattern.compile("(?:[\\p{L}\\p{N}\\p{M}*?_.'\u2019]|\\\\[\\p{L}\\p{N}])+");

  /** A question mark that ends a sentence of a phrase is no wildcard. */
  private static final Pattern END_OF_QUESTION = Pattern.compile("(?<!\\\\)\\?(?![\\p{L}\\p{N}])");

  private static final Pattern WILDCARD = Pattern.compile("(?<!\\\\)[*?]");
  private static final Pattern LITERAL = Pattern.compile("[^*?]+");

  private WordQueries() {}

  /** The records with a word, which may have wildcards; empty if it has no letter or digit. */
  static Optional<Query> word(List<SearchField> fields, String raw) {
    if (raw.matches("\\*+")) {
      return inAny(fields, field -> Optional.of(new FieldExistsQuery(field)));
    }
    return near(fields, raw, 0);
  }

  /**
   * The records with words in this order and next to each other.
   *
   * @param between how many other words may be among them, and then in any order; 0 for none
   */
  static Optional<Query> phrase(List<SearchField> fields, String raw, int between) {
    return near(fields, END_OF_QUESTION.matcher(raw).replaceAll(" "), between);
  }

  private static Optional<Query> near(List<SearchField> fields, String raw, int between) {
    if (!WILDCARD.matcher(raw).find()) {
      List<BytesRef> terms = terms(unescaped(raw));
      return inAny(fields, field -> ofTerms(field, terms, between));
    }
    List<String> pieces = PIECES.matcher(raw).results().map(piece -> piece.group()).toList();
    return inAny(fields, field -> ofPieces(field, pieces, between));
  }

  /** The records with a word that differs from this one by a few letters. */
  static Optional<Query> fuzzy(List<SearchField> fields, String raw, int edits) {
    List<BytesRef> terms = terms(unescaped(raw));
    if (terms.size() != 1 || WILDCARD.matcher(raw).find()) {
      throw new IllegalArgumentException(
          "the ~ belongs to one word without wildcards; put words with a hyphen in quotation"
              + " marks, such as \"double-blind\"~2.");
    }
    return inAny(
        fields,
        field ->
            Optional.of(
                new FuzzyQuery(new Term(field, terms.get(0)), edits, 0, MOST_EXPANSIONS, true)));
  }

  private static Optional<Query> inAny(
      List<SearchField> fields, Function<String, Optional<Query>> query) {
    return Clauses.any(
        fields.stream().map(SearchField::key).map(query).flatMap(Optional::stream).toList());
  }

  private static Optional<Query> ofTerms(String field, List<BytesRef> terms, int between) {
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    if (terms.size() == 1) {
      return Optional.of(new TermQuery(new Term(field, terms.get(0))));
    }
    return Optional.of(
        between == 0
            ? new PhraseQuery(field, terms.toArray(BytesRef[]::new))
            : intervals(field, terms.stream().map(Intervals::term).toList(), between));
  }

  /** Wildcards in a phrase are beyond a phrase query, but not beyond intervals. */
  private static Optional<Query> ofPieces(String field, List<String> pieces, int between) {
    if (pieces.size() == 1 && isPattern(pieces.get(0))) {
      return Optional.of(new WildcardQuery(new Term(field, pattern(pieces.get(0)))));
    }
    List<IntervalsSource> sources = new ArrayList<>();
    for (String piece : pieces) {
      if (isPattern(piece)) {
        sources.add(Intervals.wildcard(new BytesRef(pattern(piece)), MOST_EXPANSIONS));
      } else {
        terms(WILDCARD.matcher(piece).replaceAll("")).forEach(t -> sources.add(Intervals.term(t)));
      }
    }
    return sources.isEmpty() ? Optional.empty() : Optional.of(intervals(field, sources, between));
  }

  private static Query intervals(String field, List<IntervalsSource> sources, int between) {
    IntervalsSource[] all = sources.toArray(IntervalsSource[]::new);
    return new IntervalQuery(
        field,
        between == 0
            ? Intervals.phrase(all)
            : Intervals.maxgaps(between, Intervals.unordered(all)));
  }

  /**
   * Whether a piece has wildcards that count. In Chinese and Japanese each character is a word, so
   * that a phrase of them finds longer words anyway.
   */
  private static boolean isPattern(String piece) {
    if (!WILDCARD.matcher(piece).find()
        || piece.codePoints().anyMatch(c -> Character.isIdeographic(c) || isHiragana(c))) {
      return false;
    }
    if (LITERAL.matcher(piece).results().noneMatch(part -> !terms(part.group()).isEmpty())) {
      throw new IllegalArgumentException(
          "a wildcard needs letters beside it, such as child*; for words between others write"
              + " \"chronic pain\"~1.");
    }
    return true;
  }

  private static boolean isHiragana(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA;
  }

  private static String pattern(String piece) {
    return LITERAL
        .matcher(ESCAPE.matcher(piece).replaceAll("$1"))
        .replaceAll(part -> Matcher.quoteReplacement(FoldingAnalyzer.WORDS.folded(part.group())));
  }

  private static List<BytesRef> terms(String text) {
    return FoldingAnalyzer.WORDS.wordsOf(text).stream()
        .map(FoldingAnalyzer.Word::term)
        .collect(Collectors.toList());
  }

  private static String unescaped(String raw) {
    return ESCAPE.matcher(raw).replaceAll(found -> Matcher.quoteReplacement(found.group(1)));
  }
}
