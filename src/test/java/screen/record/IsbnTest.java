package screen.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsbnTest {
  @ParameterizedTest
  @CsvSource({
    "978-3-16-148410-0 (hardcover), '9783161484100'",
    "0-306-40615-2, '0306406152'",
    "080442957X; 9783161484100, '080442957X,9783161484100'",
    "9783161484101, ''",
    "0965-542X, ''",
    "10.1007/978-3-16-148410-0, ''"
  })
  void findsNumbersWhoseCheckDigitIsRight(String text, String found) {
    assertThat(String.join(",", Isbn.in(text))).isEqualTo(found);
  }
}
