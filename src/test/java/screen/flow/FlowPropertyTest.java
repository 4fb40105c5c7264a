package screen.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import screen.flow.check.Checks;
import screen.flow.check.ExampleFlows;
import screen.flow.check.Finding;
import screen.flow.check.Published;
import screen.flow.check.SampleFlow;
import screen.flow.check.number.Count;
import screen.flow.check.number.FlowNumbers;

/** What holds for every flow. */
class FlowPropertyTest {
  private static final List<Box> MAIN_ENDS = List.copyOf(SampleFlow.MAIN.keySet());
  private static final List<Box> OTHER_ENDS = List.copyOf(SampleFlow.OTHER.keySet());

  /** Numbers that stand in a sum of an update with both arms; changing one breaks a rule. */
  private static final List<Count> IN_A_SUM =
      List.of(
          Count.DATABASES,
          Count.REGISTERS,
          Count.DUPLICATES,
          Count.AUTOMATION,
          Count.REMOVED_OTHER,
          Count.SCREENED,
          Count.EXCLUDED,
          Count.SOUGHT,
          Count.NOT_RETRIEVED,
          Count.ASSESSED,
          Count.OTHER_SOUGHT,
          Count.OTHER_NOT_RETRIEVED,
          Count.OTHER_ASSESSED,
          Count.STUDIES,
          Count.REPORTS,
          Count.PREVIOUS_STUDIES,
          Count.PREVIOUS_REPORTS,
          Count.TOTAL_STUDIES,
          Count.TOTAL_REPORTS);

  @Property(seed = "2020")
  void aFlowOfRecordsThatEachEndOnceHasNoError(
      @ForAll @Size(60) List<@IntRange(max = 4) Integer> main,
      @ForAll @Size(60) List<@IntRange(max = 3) Integer> other) {
    SampleFlow sample = new SampleFlow();
    for (int i = 0; i < MAIN_ENDS.size(); i++) {
      sample.main(main.get(i), i % 2 == 0 ? "pubmed" : "embase", MAIN_ENDS.get(i));
    }
    for (int i = 0; i < OTHER_ENDS.size(); i++) {
      sample.other(other.get(i), OTHER_ENDS.get(i));
    }
    Flow flow = sample.build();
    assertThat(Checks.ofFlow(flow)).noneMatch(Finding::isError);
  }

  @Property(seed = "2020")
  void aConsistentDiagramHasNoFinding(@ForAll("diagrams") FlowNumbers diagram) {
    assertThat(Checks.of(Published.of(diagram))).isEmpty();
  }

  @Property(seed = "2020")
  void aNumberChangedAloneIsNamedInAnError(
      @ForAll("diagrams") FlowNumbers diagram,
      @ForAll("inASum") Count count,
      @ForAll @IntRange(min = 1, max = 50) int by,
      @ForAll boolean less) {
    long changed = less ? Math.max(0, diagram.get(count) - by) : diagram.get(count) + by;
    if (changed != diagram.get(count)) {
      assertThat(Checks.of(Published.of(with(diagram, count, changed))))
          .filteredOn(Finding::isError)
          .anyMatch(f -> f.where().equals(count.key()) || f.message().contains(count.words()));
    }
  }

  @Property(seed = "2020")
  void aNumberLeftOutIsNoError(
      @ForAll("diagrams") FlowNumbers diagram, @ForAll("outOfABoxOfItsOwn") Count count) {
    Map<Count, Long> fewer = new LinkedHashMap<>(diagram.counts());
    fewer.remove(count);
    FlowNumbers told =
        new FlowNumbers("", "", false, fewer, diagram.breakdowns(), diagram.unreadable());
    assertThat(Checks.of(Published.of(told))).noneMatch(Finding::isError);
  }

  @Property(seed = "2020")
  void aPaperAgreesWithItself(@ForAll("diagrams") FlowNumbers diagram) {
    FlowNumbers again =
        new FlowNumbers("text", "", false, diagram.counts(), diagram.breakdowns(), Map.of());
    assertThat(Checks.of(new Published("", List.of(diagram, again), List.of()))).isEmpty();
  }

  @Provide
  Arbitrary<Count> inASum() {
    return Arbitraries.of(IN_A_SUM);
  }

  @Provide
  Arbitrary<Count> outOfABoxOfItsOwn() {
    return Arbitraries.of(
        Count.SCREENED,
        Count.EXCLUDED,
        Count.SOUGHT,
        Count.NOT_RETRIEVED,
        Count.ASSESSED,
        Count.OTHER_SOUGHT,
        Count.OTHER_NOT_RETRIEVED,
        Count.STUDIES,
        Count.REPORTS,
        Count.TOTAL_STUDIES,
        Count.TOTAL_REPORTS);
  }

  /** Updates with both arms, built from their ends upwards. */
  @Provide
  Arbitrary<FlowNumbers> diagrams() {
    Arbitrary<List<Integer>> ends = Arbitraries.integers().between(0, 400).list().ofSize(13);
    return Combinators.combine(ends, Arbitraries.integers().between(1, 400)).as(this::diagram);
  }

  private FlowNumbers diagram(List<Integer> n, int studies) {
    int included = n.get(0) + studies;
    int otherIncluded = n.get(1) + 1;
    int reasons = n.get(2) + n.get(3);
    int assessed = included + reasons;
    int sought = assessed + n.get(4);
    int screened = sought + n.get(5);
    int identified = screened + n.get(6) + n.get(7) + n.get(8);
    int registers = identified / 3;
    int otherAssessed = otherIncluded + n.get(9);
    int otherSought = otherAssessed + n.get(10);
    int reports = included + otherIncluded;
    int previousReports = n.get(11) + n.get(12);
    return ExampleFlows.flow(
        "database_results=" + (identified - registers),
        "register_results=" + registers,
        "database_specific_results=A:" + (identified - registers),
        "duplicates=" + n.get(6),
        "excluded_automatic=" + n.get(7),
        "excluded_other=" + n.get(8),
        "records_screened=" + screened,
        "records_excluded=" + n.get(5),
        "dbr_sought_reports=" + sought,
        "dbr_notretrieved_reports=" + n.get(4),
        "dbr_assessed=" + assessed,
        "dbr_excluded=one:" + n.get(2) + "|two:" + n.get(3),
        "citations_results=" + otherSought,
        "other_sought_reports=" + otherSought,
        "other_notretrieved_reports=" + n.get(10),
        "other_assessed=" + otherAssessed,
        "other_excluded=one:" + n.get(9),
        "new_studies=" + studies,
        "new_reports=" + reports,
        "previous_studies=" + n.get(11),
        "previous_reports=" + previousReports,
        "total_studies=" + (studies + n.get(11)),
        "total_reports=" + (reports + previousReports));
  }

  private static FlowNumbers with(FlowNumbers diagram, Count count, long n) {
    Map<Count, Long> changed = new LinkedHashMap<>(diagram.counts());
    changed.put(count, n);
    return new FlowNumbers("", "", false, changed, diagram.breakdowns(), Map.of());
  }
}
