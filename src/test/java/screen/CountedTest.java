package screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {
  @ParameterizedTest
  @CsvSource({
    "1, logged search, 1 logged search",
    "5, logged search, 5 logged searches",
    "0, study, 0 studies",
    "2, entry, 2 entries",
    "3, day, 3 days",
    "2, possible pair, 2 possible pairs"
  })
  void putsTheNounInTheFormOfItsNumber(int n, String noun, String words) {
    assertThat(Counted.of(n, noun)).isEqualTo(words);
  }

  @Test
  void choosesTheVerbByTheNumber() {
    assertThat(Counted.form(1, "awaits", "await")).isEqualTo("awaits");
    assertThat(Counted.form(0, "awaits", "await")).isEqualTo("await");
  }
}
