package screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FailureTest {
  @Test
  void listsProblemsThatSayTheSameInOneLine() {
    List<Failure> problems = new ArrayList<>();
    IntStream.rangeClosed(2, 201)
        .forEach(line -> problems.add(Failure.input("A verdict is missing.").at("v.csv", line)));
    problems.add(Failure.input("Another.").at("v.csv", 300));
    problems.add(Failure.input("A verdict is missing.").at("w.csv", 2));

    Failure listed = Failure.listing(problems, "no vote was taken.");

    assertThat(listed.described())
        .isEqualTo(
            """
            v.csv:2: A verdict is missing. (200 times: lines 2, 3, 4, 5, 6 and 195 more)
            v.csv:300: Another.
            w.csv:2: A verdict is missing.
            202 problems; no vote was taken.\
            """);
    assertThat(listed.problems()).hasSize(202);
  }

  @Test
  void listsTheFirstOfManyProblemsThatDifferInQuotedWordsAlone() {
    List<Failure> problems =
        IntStream.rangeClosed(1, 94)
            .mapToObj(i -> Failure.input("No record is called 'x:" + i + "'.").at("v.csv", i + 1))
            .toList();

    assertThat(Failure.listing(problems, "no vote was taken.").described().lines())
        .hasSize(7)
        .contains(
            "v.csv:6: No record is called 'x:5'.",
            "v.csv: 89 further problems of this kind: lines 7, 8, 9, 10, 11 and 84 more",
            "94 problems; no vote was taken.");
  }

  @Test
  void listsFewProblemsOfAKindInFull() {
    List<Failure> problems =
        IntStream.rangeClosed(1, 10)
            .mapToObj(i -> Failure.input("No record is called 'x:" + i + "'.").at("v.csv", i + 1))
            .toList();

    assertThat(Failure.listing(problems, "no vote was taken.").described().lines()).hasSize(11);
  }
}
