package screen.workflow.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FileDifferenceTest {
  @Test
  void listsTheLinesOfEachSide() {
    assertThat(FileDifference.ofLines(bytes("a\nb\nc\n"), bytes("a\r\nc\r\nd\r\n")))
        .isEqualTo("committed (-) and computed (+) differ: - b; + d");
  }

  @Test
  void saysWhereTheSameLinesAreInAnotherOrder() {
    assertThat(FileDifference.ofLines(bytes("a\nb\n"), bytes("b\na\na\n")))
        .contains("the same lines, but in another order");
  }

  @Test
  void cutsLongLinesAndLongLists() {
    String many =
        IntStream.range(0, 25).mapToObj(i -> i + "x".repeat(200)).collect(Collectors.joining("\n"));

    String difference = FileDifference.ofLines(bytes(""), bytes(many));

    assertThat(difference).contains("x...; ").endsWith("; and 5 more").hasSizeLessThan(3400);
  }

  @Test
  void findsNumbersByTheirPlace() {
    assertThat(FileDifference.numbers(bytes("{\"a\": {\"b\": 84, \"c\": null}, \"d\": \"x\"}")))
        .hasToString("{a.b=84, a.c=null, d=x}");
    assertThat(FileDifference.numbers(bytes("no JSON"))).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
