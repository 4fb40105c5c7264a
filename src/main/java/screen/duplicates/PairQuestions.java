package screen.duplicates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import screen.Counted;
import screen.record.RecordId;

/**
 * Possible pairs as the questions that a person answers. A ruling counts for whole sets of
 * duplicates, so that all pairs between the same two sets are one question.
 *
 * @param pairs how many pairs await a ruling
 * @param questions the surest pair between each two sets, in the order of the pairs
 */
public record PairQuestions(int pairs, List<PossiblePair> questions) {
  public PairQuestions {
    questions = List.copyOf(questions);
  }

  /**
   * Groups pairs into questions.
   *
   * @param representative gives the record that was kept of a record's set of duplicates
   */
  public static PairQuestions of(List<PossiblePair> pairs, UnaryOperator<RecordId> representative) {
    Map<Set<RecordId>, PossiblePair> surest = new LinkedHashMap<>();
    for (PossiblePair pair : pairs) {
      // A set of one if both are in the same set of duplicates by now.
      Set<RecordId> sets =
          Set.copyOf(List.of(representative.apply(pair.a()), representative.apply(pair.b())));
      surest.merge(sets, pair, (one, other) -> other.score() > one.score() ? other : one);
    }
    return new PairQuestions(pairs.size(), List.copyOf(surest.values()));
  }

  /** Such as {@code 93 possible pairs in 31 questions await a person's ruling}. */
  public String sentence() {
    String counted = Counted.of(pairs, "possible pair");
    String asked =
        pairs == questions.size() ? "" : " in " + Counted.of(questions.size(), "question");
    return counted + asked + Counted.form(pairs, " awaits", " await") + " a person's ruling";
  }
}
