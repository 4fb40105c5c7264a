package screen.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/** The words that a query asks for in a field, to be marked in a text. */
public final class MatchedWords {
  private final Set<BytesRef> terms = new HashSet<>();
  private final List<ByteRunAutomaton> patterns = new ArrayList<>();

  private MatchedWords() {}

  /**
   * A marked part of a text.
   *
   * @param start the place of its first character
   * @param end the place after its last character
   */
  public record Span(int start, int end) {}

  /** The words of a query in a field, without those that it excludes. */
  public static MatchedWords of(Query query, SearchField field) {
    return of(query, field.key()::equals);
  }

  /** The words of a query in any field of text, without those that it excludes. */
  public static MatchedWords of(Query query) {
    return of(query, name -> SearchField.named(name).filter(SearchField::isText).isPresent());
  }

  private static MatchedWords of(Query query, Predicate<String> fields) {
    MatchedWords words = new MatchedWords();
    query.visit(
        new QueryVisitor() {
          @Override
          public boolean acceptField(String name) {
            return fields.test(name);
          }

          @Override
          public void consumeTerms(Query part, Term... found) {
            for (Term term : found) {
              words.terms.add(term.bytes());
            }
          }

          @Override
          public void consumeTermsMatching(
              Query part, String name, Supplier<ByteRunAutomaton> pattern) {
            words.patterns.add(pattern.get());
          }
        });
    return words;
  }

  /**
   * The words in a text, in their order; parts that touch each other are one.
   *
   * @param text as {@link #markable} gives it
   */
  public List<Span> in(String text) {
    List<Span> spans = new ArrayList<>();
    if (terms.isEmpty() && patterns.isEmpty()) {
      return spans;
    }
    for (FoldingAnalyzer.Word word : FoldingAnalyzer.WORDS.wordsOf(text)) {
      if (matches(word.term())) {
        int last = spans.size() - 1;
        boolean touches = last >= 0 && spans.get(last).end() == word.start();
        int start = touches ? spans.remove(last).start() : word.start();
        spans.add(new Span(start, word.end()));
      }
    }
    return spans;
  }

  /** A text in the form in which its words have their places. */
  public static String markable(String text) {
    return FoldingAnalyzer.composed(text);
  }

  private boolean matches(BytesRef word) {
    return terms.contains(word)
        || patterns.stream().anyMatch(p -> p.run(word.bytes, word.offset, word.length));
  }
}
