package screen.ai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import screen.ai.AiAccuracy.Stability;
import screen.outcome.Outcomes;
import screen.outcome.Review;
import screen.outcome.Reviews;
import screen.protocol.AiTool;
import screen.votes.Stage;

class AiAccuracyTest {
  private static final Stage TA = Stage.TITLE_ABSTRACT;

  private final Reviews review =
      new Reviews()
          .records("x:1", "x:2", "x:3", "x:4", "x:5", "x:6")
          .fold("x:6", "x:2")
          .both(TA, "x:1", "include")
          .both(TA, "x:2", "include")
          .both(TA, "x:3", "exclude")
          .both(TA, "x:4", "exclude")
          .vote(TA, "A", "x:5", "include");

  @Test
  void comparesOnlyWhatPeopleHaveSettled() {
    AiAccuracy table =
        table(run("r1", "7", "x:1 exclude", "x:2 include", "x:3 exclude", "x:5 exclude"));

    assertThat(table.relevant()).hasToString("{INCLUDE=[x:2], EXCLUDE=[x:1]}");
    assertThat(table.irrelevant()).hasToString("{EXCLUDE=[x:3]}");
    assertThat(table.missed()).hasToString("[x:1]");
    assertThat(table.unanswered()).isEqualTo(1);
    assertThat(table.sensitivity().orElseThrow().value()).isEqualTo(0.5);
    assertThat(table.specificity().orElseThrow().value()).isEqualTo(1);
    assertThat(of(run("r1", "7", "x:5 exclude"))).isEmpty();
  }

  /** An unclear answer sends the record to people, so that nothing is missed. */
  @Test
  void countsUnclearAsNotExcluded() {
    AiAccuracy table = table(run("r1", "7", "x:1 unclear", "x:3 unclear"));

    assertThat(table.sensitivity().orElseThrow().value()).isEqualTo(1);
    assertThat(table.specificity().orElseThrow().value()).isZero();
  }

  @Test
  void takesAnswersThatDifferForUnclear() {
    assertThat(table(run("r1", "7", "x:1 exclude", "x:1 include")).relevant())
        .hasToString("{UNCLEAR=[x:1]}");
    assertThat(table(run("r1", "7", "x:2 exclude", "x:6 include")).relevant())
        .hasToString("{UNCLEAR=[x:2]}");
  }

  @Test
  void measuresStabilityOverRunsThatDifferInTheSeedAlone() {
    AiVotes votes =
        new AiVotes(
            List.of(
                run("r1", "7", "x:1 include", "x:2 include", "x:5 include"),
                run("r2", "8", "x:1 exclude", "x:2 include", "x:5 exclude"),
                run("r3", "9", "x:3 exclude")));
    Review now = review.build();

    assertThat(AiAccuracy.stability(votes, now, Outcomes.of(now)))
        .containsExactly(new Stability("qwen", TA, 3, 1, 2));
  }

  private AiAccuracy table(AiVotes.Taken taken) {
    List<AiAccuracy> tables = of(taken);
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }

  private List<AiAccuracy> of(AiVotes.Taken taken) {
    Review now = review.build();
    return AiAccuracy.of(new AiVotes(List.of(taken)), now, Outcomes.of(now));
  }

  private static AiVotes.Taken run(String name, String seed, String... answers) {
    List<AiVote> votes = new ArrayList<>();
    for (String answer : answers) {
      String[] parts = answer.split(" ", 2);
      votes.add(
          new AiVote(
              Reviews.id(parts[0]),
              TA,
              AiVerdict.ofId(parts[1]).orElseThrow(),
              Optional.empty(),
              new TreeMap<>(),
              "",
              "",
              votes.size() + 1));
    }
    AiRun run =
        new AiRun(name, "qwen", "m", "", "", "local", "", "p", "", "0", seed, "", "", "a script");
    return new AiVotes.Taken(run, AiTool.Role.SILENT, votes);
  }
}
