package screen.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import screen.flow.check.number.Breakdown;
import screen.flow.check.number.Count;

class RuleTest {
  private static final Path MANUAL =
      Path.of("src", "site", "markdown", "check-a-published-flow.md");

  @ParameterizedTest
  @EnumSource
  void standsInTheManual(Rule rule) throws IOException {
    assertThat(Files.readString(MANUAL)).contains("| " + rule.id() + " | " + rule.words() + " |\n");
  }

  @ParameterizedTest
  @MethodSource("screen.flow.check.number.Count#values")
  void eachNumbersKeyIsItsOwn(Count count) {
    assertThat(Count.ofKey(count.key())).contains(count);
    assertThat(Count.keys()).doesNotHaveDuplicates();
    assertThat(Breakdown.ofKey(count.key())).isEmpty();
  }
}
