package screen.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import screen.Slow;

class AgreementPropertyTest {
  private static final List<String> THREE = List.of("include", "maybe", "exclude");
  private static final List<String> TWO = List.of("include", "exclude");

  @Property(seed = "2020")
  void swappingReviewersKeepsAllButBias(@ForAll("tables") RatingTable table) {
    for (PairStatistic statistic : PairStatistic.values()) {
      Estimate other = statistic.of(swapped(table));
      if (statistic == PairStatistic.BIAS_INDEX) {
        statistic.of(table).value().ifPresent(bias -> assertClose(other.value(), -bias));
      } else {
        assertSame(other, statistic.of(table));
      }
    }
  }

  private static RatingTable swapped(RatingTable table) {
    long[][] counts = new long[table.size()][table.size()];
    table.cells().forEach(cell -> counts[cell.column()][cell.row()] = cell.count());
    return RatingTable.of(table.categories(), counts);
  }

  @Slow
  @Property(seed = "2020")
  void orderOfRecordsAndReviewersChangesNotOneBit(
      @ForAll @Size(min = 3, max = 30) List<@IntRange(max = 63) Integer> votes,
      @ForAll Random random) {
    Ratings ratings = ratings(IntStream.range(0, votes.size()).boxed().toList(), votes);
    List<Integer> shuffled = new ArrayList<>(IntStream.range(0, votes.size()).boxed().toList());
    Collections.shuffle(shuffled, random);
    Ratings reordered = ratings(shuffled, votes);
    assertThat(reordered.pairs()).isEqualTo(ratings.pairs());
    for (GroupStatistic statistic : GroupStatistic.values()) {
      assertThat(statistic.of(reordered.profiles())).isEqualTo(statistic.of(ratings.profiles()));
    }
  }

  @Property(seed = "2020")
  void maybePoliciesAgreeWhereNobodySaysMaybe(
      @ForAll @Size(4) List<@IntRange(max = 200) Integer> n) {
    RatingTable table =
        RatingTable.of(
            THREE, new long[][] {{n.get(0), 0, n.get(1)}, {0, 0, 0}, {n.get(2), 0, n.get(3)}});
    RatingTable include = MaybePolicy.INCLUDE.apply(table);
    assertThat(MaybePolicy.EXCLUDE.apply(table)).isEqualTo(include);
    assertThat(MaybePolicy.DROPPED.apply(table)).isEqualTo(include);
    assertSame(CohenKappa.of(table), CohenKappa.of(include));
  }

  @Property(seed = "2020")
  void pooledPercentAgreementIsAgreementsOverRecords(
      @ForAll @Size(min = 1, max = 5) List<@From("tables") RatingTable> pairs) {
    long agreements = pairs.stream().mapToLong(RatingTable::agreements).sum();
    long records = pairs.stream().mapToLong(RatingTable::total).sum();
    OptionalDouble pooled = PooledAgreement.percentAgreement(pairs).value();
    assertThat(pooled.isPresent()).isEqualTo(records > 0);
    pooled.ifPresent(value -> assertClose(pooled, (double) agreements / records));
  }

  @Property(seed = "2020")
  void pooledKappaOfOnePairIsCohensKappa(@ForAll("tables") RatingTable table) {
    OptionalDouble pooled = PooledAgreement.kappa(List.of(table)).value();
    OptionalDouble kappa = CohenKappa.of(table).value();
    assertThat(pooled.isPresent()).isEqualTo(kappa.isPresent());
    kappa.ifPresent(value -> assertClose(pooled, value));
  }

  @Property(seed = "2020")
  void billionsOfRecordsGiveTheSameValueAsFew(@ForAll("tables") RatingTable table) {
    long factor = 100_000_000;
    RatingTable large = scaled(table, factor);
    for (PairStatistic statistic : PairStatistic.values()) {
      if (statistic != PairStatistic.KRIPPENDORFF_ALPHA) { // corrects for few records
        Estimate few = statistic.of(table);
        Estimate many = statistic.of(large);
        assertThat(many.isDefined()).isEqualTo(few.isDefined());
        few.value().ifPresent(value -> assertClose(many.value(), value));
        few.standardError()
            .ifPresent(se -> assertClose(many.standardError(), se / Math.sqrt((double) factor)));
      }
    }
  }

  @Property(seed = "2020")
  void neverLeavesItsRange(@ForAll("tables") RatingTable table) {
    for (PairStatistic statistic : PairStatistic.values()) {
      Estimate estimate = statistic.of(table);
      estimate.value().ifPresent(value -> assertThat(value).isBetween(-1 - 1e-12, 1 + 1e-12));
      estimate.ciLow().ifPresent(low -> assertThat(low).isLessThanOrEqualTo(value(estimate)));
      estimate.ciHigh().ifPresent(high -> assertThat(high).isGreaterThanOrEqualTo(value(estimate)));
    }
  }

  /** Byrt, Bishop and Carlin 1993: kappa follows from PABAK, prevalence and bias. */
  @Property(seed = "2020")
  void kappaIsPabakCorrectedByPrevalenceAndBias(
      @ForAll @Size(4) List<@IntRange(max = 1000) Integer> n) {
    RatingTable table =
        RatingTable.of(TWO, new long[][] {{n.get(0), n.get(1)}, {n.get(2), n.get(3)}});
    Estimate kappa = CohenKappa.of(table);
    kappa
        .value()
        .ifPresent(
            value -> {
              double pabak = value(PairStatistic.PABAK.of(table));
              double prevalence = value(PairStatistic.PREVALENCE_INDEX.of(table));
              double bias = value(PairStatistic.BIAS_INDEX.of(table));
              double shift = bias * bias - prevalence * prevalence;
              assertThat(value).isCloseTo((pabak + shift) / (1 + shift), within(1e-9));
            });
  }

  /** What sets the two-reviewer and the general standard error apart is the divisor alone. */
  @Property(seed = "2020")
  void twoReviewersAreAGroupButForTheDivisor(@ForAll("tables") RatingTable table) {
    Estimate pair = GwetAc1.of(table);
    Estimate group = GwetAc1.of(RatingProfiles.of(table));
    double n = table.total();
    pair.value().ifPresent(value -> assertClose(group.value(), value));
    group
        .standardError()
        .ifPresent(se -> assertClose(pair.standardError(), se * Math.sqrt((n - 1) / n)));
  }

  @Property(seed = "2020")
  void aRecordRatedOnceLeavesAlphaAlone(@ForAll("tables") RatingTable table) {
    RatingProfiles twice = RatingProfiles.of(table);
    List<RatingProfiles.Profile> more = new ArrayList<>(twice.profiles());
    more.add(new RatingProfiles.Profile(List.of(1, 0, 0), 5));
    assertThat(KrippendorffAlpha.of(new RatingProfiles(THREE, more)))
        .isEqualTo(KrippendorffAlpha.of(twice));
  }

  @Provide
  Arbitrary<RatingTable> tables() {
    return Arbitraries.integers()
        .between(0, 40)
        .edgeCases(edge -> edge.includeOnly(0, 40))
        .list()
        .ofSize(9)
        .map(
            n ->
                RatingTable.of(
                    THREE,
                    new long[][] {
                      {n.get(0), n.get(1), n.get(2)},
                      {n.get(3), n.get(4), n.get(5)},
                      {n.get(6), n.get(7), n.get(8)}
                    }));
  }

  /** Three reviewers; each number from 0 to 63 is one record's three votes, 3 for a missing one. */
  private static Ratings ratings(List<Integer> order, List<Integer> votes) {
    Map<String, Map<String, String>> byReviewer = new LinkedHashMap<>();
    for (int reviewer = 0; reviewer < 3; reviewer++) {
      Map<String, String> byRecord = new LinkedHashMap<>();
      for (int record : order) {
        int vote = votes.get(record) >> (2 * reviewer) & 3;
        Optional.of(vote)
            .filter(v -> v < 3)
            .ifPresent(v -> byRecord.put("r" + record, THREE.get(v)));
      }
      byReviewer.put("reviewer " + reviewer, byRecord);
    }
    return new Ratings(THREE, byReviewer);
  }

  private static RatingTable scaled(RatingTable table, long factor) {
    return new RatingTable(
        table.categories(),
        table.counts().stream()
            .map(row -> row.stream().map(count -> count * factor).toList())
            .toList());
  }

  private static double value(Estimate estimate) {
    return estimate.value().orElseThrow();
  }

  private static void assertSame(Estimate actual, Estimate expected) {
    assertThat(actual.isDefined()).isEqualTo(expected.isDefined());
    expected.value().ifPresent(value -> assertClose(actual.value(), value));
    expected.standardError().ifPresent(se -> assertClose(actual.standardError(), se));
  }

  private static void assertClose(OptionalDouble actual, double expected) {
    assertThat(actual.orElseThrow()).isCloseTo(expected, within(1e-11));
  }
}
