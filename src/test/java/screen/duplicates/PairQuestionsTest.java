package screen.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import screen.record.RecordId;

class PairQuestionsTest {
  private static final Map<RecordId, RecordId> KEPT =
      Map.of(id("x:3"), id("x:1"), id("x:4"), id("x:2"));

  @Test
  void askAboutTheSurestPairOfTwoSetsOnly() {
    PairQuestions asked =
        asked(pair("x:1", "x:2", 0.8), pair("x:3", "x:4", 0.9), pair("x:4", "x:1", 0.7));

    assertThat(asked.questions()).containsExactly(pair("x:3", "x:4", 0.9));
    assertThat(asked.sentence())
        .isEqualTo("3 possible pairs in 1 question await a person's ruling");
  }

  @Test
  void countPairsAndQuestionsWhereTheyDiffer() {
    assertThat(
            asked(pair("x:1", "x:2", 0.8), pair("x:3", "x:2", 0.8), pair("x:5", "x:6", 0.8))
                .sentence())
        .isEqualTo("3 possible pairs in 2 questions await a person's ruling");
  }

  @Test
  void sayOneNumberWhereEveryPairIsAQuestion() {
    assertThat(asked(pair("x:1", "x:2", 0.8)).sentence())
        .isEqualTo("1 possible pair awaits a person's ruling");
    assertThat(asked(pair("x:1", "x:2", 0.8), pair("x:1", "x:5", 0.8)).sentence())
        .isEqualTo("2 possible pairs await a person's ruling");
  }

  private static PairQuestions asked(PossiblePair... pairs) {
    return PairQuestions.of(List.of(pairs), record -> KEPT.getOrDefault(record, record));
  }

  private static PossiblePair pair(String a, String b, double score) {
    return new PossiblePair(id(a), id(b), "A title", "A title", score, "same title");
  }

  private static RecordId id(String text) {
    return RecordId.parse(text).orElseThrow();
  }
}
