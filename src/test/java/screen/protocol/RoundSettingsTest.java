package screen.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.record.Search;

class RoundSettingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # days | logged: source date round ...                         | source date    | round
          30 | ''                                                        | x 2026-03-30 | 2026-03-30
          30 | x 2026-03-30 2026-03-30                                   | y 2026-03-31 | 2026-03-30
          30 | x 2026-03-30 2026-03-30, y 2026-03-31 2026-03-30          | z 2026-04-29 | 2026-03-30
          30 | x 2026-03-30 2026-03-30, y 2026-03-31 2026-03-30          | z 2026-04-30 | 2026-04-30
          30 | x 2026-03-30 2026-03-30                                   | y 2026-03-01 | 2026-03-30
          30 | x 2026-03-30 2026-03-30                                   | y 2026-02-27 | 2026-02-27
          30 | x 2026-03-30 2026-03-30                                   | x 2026-03-30 | 2026-03-30
          30 | x 2026-03-30 2026-03-30                                   | x 2026-04-02 | 2026-04-02
          30 | x 2025-03-30 2025-03-30, x 2026-03-30 2026-03-30          | y 2026-04-02 | 2026-03-30
          30 | x 2025-03-30 2025-03-30, x 2026-03-30 2026-03-30          | y 2025-04-02 | 2025-04-02
          30 | x 2026-03-30 pilot                                        | y 2026-04-02 | pilot
          30 | x 2021 2021                                               | y 2021-01-02 | 2021-01-02
          30 | x 2021-01-02 2021-01-02                                   | y 2021       | 2021
          0  | x 2026-03-30 2026-03-30                                   | y 2026-03-31 | 2026-03-31
          0  | x 2026-03-30 2026-03-30                                   | y 2026-03-30 | 2026-03-30
          3  | x 2026-03-30 2026-03-30                                   | y 2026-04-03 | 2026-04-03
          """)
  void searchesOfOneRoundAreFound(int days, String logged, String search, String round) {
    List<Search> searches =
        logged.isEmpty()
            ? List.of()
            : Arrays.stream(logged.split(", ")).map(RoundSettingsTest::search).toList();
    String[] added = search.split(" ");

    assertThat(new RoundSettings(days).roundOf(added[0], added[1], searches)).isEqualTo(round);
  }

  private static Search search(String text) {
    String[] words = text.split(" ");
    return new Search(
        text,
        words[0],
        "",
        words[2],
        words[1],
        OptionalInt.empty(),
        "f",
        "sha",
        "ris",
        "",
        0,
        0,
        0,
        "",
        "",
        "",
        "");
  }
}
