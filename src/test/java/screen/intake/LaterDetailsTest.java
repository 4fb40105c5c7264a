package screen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import screen.Failure;
import screen.record.Search;

class LaterDetailsTest {
  private static final OptionalInt UNKNOWN = OptionalInt.empty();

  @Test
  void fillsWhatTheLogLeavesEmpty() {
    LaterDetails later =
        LaterDetails.of(logged(""), details("Ovid", OptionalInt.of(40), "tea AND sleep"), "x.ris");

    assertThat(later.columns()).containsExactly("platform", "hits", "strategy");
    assertThat(later.search().platform()).isEqualTo("Ovid");
    assertThat(later.search().hits()).hasValue(40);
    assertThat(later.search().strategy()).isEqualTo("tea AND sleep");
    assertThat(later.search().id()).isEqualTo("x-2026-01-31");
  }

  @Test
  void changesNothingWhereTheLogSaysTheSame() {
    LaterDetails later = LaterDetails.of(logged("Ovid"), details(" Ovid\n", UNKNOWN, ""), "x.ris");

    assertThat(later.columns()).isEmpty();
    assertThat(later.search()).isEqualTo(logged("Ovid"));
  }

  @Test
  void neverReplacesWhatIsThere() {
    assertThatThrownBy(
            () -> LaterDetails.of(logged("Ovid"), details("EBSCO", UNKNOWN, ""), "x.ris"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("'Ovid'")
        .hasMessageContaining("'EBSCO'")
        .hasMessageContaining("nothing was changed");
  }

  @Test
  void refusesHitsThatTheFileDoesNotHave() {
    assertThatThrownBy(
            () -> LaterDetails.of(logged(""), details("", OptionalInt.of(41), ""), "x.ris"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("40 entries and not 41");
  }

  private static SearchDetails details(String platform, OptionalInt hits, String strategy) {
    return new SearchDetails(platform, "", "", hits, "", "", strategy, "", "2026-03-01");
  }

  private static Search logged(String platform) {
    return new Search(
        "x-2026-01-31",
        "x",
        platform,
        "2026-01-31",
        "2026-01-31",
        UNKNOWN,
        "x.ris",
        "0".repeat(64),
        "ris",
        "UTF-8",
        40,
        40,
        0,
        "",
        "",
        "",
        "");
  }
}
