package screen.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatisticListTest {
  private static final List<String> ONE = List.of("case report");
  private static final List<String> TWO = List.of("include", "exclude");

  @ParameterizedTest
  @EnumSource
  void isNamedForMachinesAndPeople(PairStatistic statistic) {
    assertThat(statistic.key()).isEqualTo(statistic.name().toLowerCase(Locale.ROOT));
    assertThat(statistic.title()).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void isNamedForMachinesAndPeople(GroupStatistic statistic) {
    assertThat(statistic.key()).isEqualTo(statistic.name().toLowerCase(Locale.ROOT));
    assertThat(statistic.title()).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void isUndefinedForTwoReviewersWithoutACommonRecord(PairStatistic statistic) {
    assertThat(statistic.of(RatingTable.of(TWO, new long[2][2]))).isEqualTo(Estimate.undefined());
  }

  @ParameterizedTest
  @EnumSource
  void isUndefinedForAGroupWithoutARecordRatedTwice(GroupStatistic statistic) {
    assertThat(statistic.of(new RatingProfiles(TWO, List.of()))).isEqualTo(Estimate.undefined());
  }

  /** As for exclusion reasons in a protocol that has one: all agree, and no chance to disagree. */
  @ParameterizedTest
  @EnumSource
  void leavesChanceCorrectionUndefinedForOneCategory(PairStatistic statistic) {
    assertThat(statistic.of(RatingTable.of(ONE, new long[][] {{7}})).isDefined())
        .isEqualTo(statistic == PairStatistic.PERCENT_AGREEMENT);
  }

  @ParameterizedTest
  @EnumSource
  void leavesTheStandardErrorOfOneRecordUndefined(GroupStatistic statistic) {
    RatingProfiles one =
        new RatingProfiles(TWO, List.of(new RatingProfiles.Profile(List.of(2, 1), 1)));
    assertThat(statistic.of(one).isDefined()).isTrue();
    assertThat(statistic.of(one).standardError()).isEmpty();
  }
}
