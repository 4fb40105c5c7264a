package screen.duplicates.match;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A reason why two records cannot be in one set, even if a third resembles both.
 *
 * @param words describes the contradiction between a pair; "" if there is none
 * @param overruled whether a ruling "same" on this pair overrules it: it applies to the pair, or
 *     would if nothing else lifted it
 */
public record Contradiction(Function<Comparison, String> words, Predicate<Comparison> overruled) {
  private static final List<Contradiction> ALL =
      Stream.concat(
              Arrays.stream(Objection.values())
                  .map(objection -> new Contradiction(objection::against, objection::shows)),
              Stream.of(
                  new Contradiction(
                      pair ->
                          ColumnTitle.otherInstalment(pair) ? "two instalments of a column" : "",
                      ColumnTitle::otherInstalment),
                  new Contradiction(
                      pair -> pair.weight() < 0 ? "more differs than agrees" : "",
                      pair -> Decision.on(pair) != MatchDecision.SAME)))
          .toList();

  boolean appliesTo(Comparison pair) {
    return !words.apply(pair).isEmpty();
  }

  /** All contradictions between a pair. */
  public static List<Contradiction> of(Comparison pair) {
    return ALL.stream().filter(contradiction -> contradiction.appliesTo(pair)).toList();
  }
}
