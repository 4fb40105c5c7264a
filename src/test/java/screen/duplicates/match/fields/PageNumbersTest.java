package screen.duplicates.match.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNumbersTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          349-369            | 349   | 369  | RANGE
          349-69             | 349   | 369  | RANGE
          349–69             | 349   | 369  | RANGE
          S95-S96            | 95    | 96   | RANGE
          102A-103A          | 102   | 103  | RANGE
          1014               | 1014  | 1014 | SINGLE
          e12724             | 12724 | 12724| NUMBERED
          811a               | 811   | 811  | NUMBERED
          1-6                | 1     | 6    | UNRELIABLE
          01-Jun             | 1     | 1    | UNRELIABLE
          230-5, 246-51      | 230   | 235  | UNRELIABLE
          No Pagination      | 0     | 0    | NONE
          """)
  void readsPagesAsDatabasesPrintThem(
      String printed, long first, long last, PageNumbers.Kind kind) {
    PageNumbers pages = PageNumbers.of(printed);
    assertThat(pages.first()).isEqualTo(first);
    assertThat(pages.last()).isEqualTo(last);
    assertThat(pages.kind()).isEqualTo(kind);
  }
}
