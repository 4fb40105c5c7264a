package screen.flow.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import screen.flow.Box;
import screen.flow.Flow;
import screen.flow.check.review.Expected;
import screen.flow.check.review.Movement;
import screen.record.RecordId;

class OwnFlowTest {
  private static final RecordId STRAY = new RecordId("pubmed", "999");

  private static List<String> rules(Flow flow) {
    return Checks.ofFlow(flow).stream().map(Finding::rule).distinct().toList();
  }

  @Test
  void findsNothingWrongInTheExample() {
    assertThat(Checks.ofFlow(SampleFlow.example().build())).isEmpty();
  }

  @Test
  void namesARecordThatGotLost() {
    Flow flow = SampleFlow.example().put(Box.IDENTIFIED_DATABASES, STRAY).build();
    assertThat(Checks.ofFlow(flow).get(0))
        .extracting(Finding::rule, Finding::where, Finding::message)
        .containsExactly(
            "L16", "pubmed:999", "Records that end in no box of the flow: pubmed:999.");
  }

  @Test
  void namesARecordThatEndsTwiceOrWasNeverIdentified() {
    SampleFlow twice = SampleFlow.example();
    twice.put(Box.AWAITING, twice.ids(Box.INCLUDED).iterator().next());
    assertThat(rules(twice.build())).contains("L16");
    assertThat(rules(SampleFlow.example().put(Box.REMOVED_OTHER, STRAY).build())).contains("L16");
  }

  @Test
  void namesARecordThatSkippedABox() {
    SampleFlow flow = SampleFlow.example();
    flow.ids(Box.SOUGHT).remove(flow.ids(Box.INCLUDED).iterator().next());
    assertThat(rules(flow.build())).contains("F13", "F04");
  }

  /** Every end, and every box that must be passed on the way to it, in both arms. */
  static Stream<Arguments> steps() {
    return Stream.concat(
        SampleFlow.MAIN.entrySet().stream()
            .flatMap(end -> end.getValue().stream().map(box -> arguments(end.getKey(), box, true))),
        SampleFlow.OTHER.entrySet().stream()
            .flatMap(
                end -> end.getValue().stream().map(box -> arguments(end.getKey(), box, false))));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void namesARecordThatSkippedAnyBoxOnItsWay(Box end, Box skipped, boolean mainArm) {
    assertThat(Checks.ofFlow(sentTo(end, mainArm).build()))
        .noneMatch(found -> found.rule().equals("F13"));

    SampleFlow flow = sentTo(end, mainArm);
    RecordId one = flow.ids(end).first();
    flow.ids(skipped).remove(one);

    assertThat(Checks.ofFlow(flow.build()))
        .anySatisfy(
            found -> {
              assertThat(found.rule()).isEqualTo("F13");
              assertThat(found.isError()).isTrue();
              assertThat(found.message())
                  .isEqualTo(
                      "Records that are in " + end + " but not in " + skipped + ": " + one + ".");
            });
  }

  private static SampleFlow sentTo(Box end, boolean mainArm) {
    return mainArm ? new SampleFlow().main(3, "pubmed", end) : new SampleFlow().other(3, end);
  }

  @Test
  void namesARecordThatIsInABoxBehindItsEnd() {
    SampleFlow flow = SampleFlow.example();
    RecordId excluded = flow.ids(Box.EXCLUDED).first();
    flow.put(Box.SOUGHT, excluded);

    assertThat(Checks.ofFlow(flow.build()))
        .extracting(Finding::rule, Finding::message)
        .contains(
            tuple(
                "F13", "Records that are in SOUGHT though they end elsewhere: " + excluded + "."));
  }

  @Test
  void wantsOneReasonForEachReportExcluded() {
    SampleFlow without = SampleFlow.example();
    without.ids("design").remove(without.ids(Box.EXCLUDED_FULL_TEXT).iterator().next());
    assertThat(rules(without.build())).contains("F14");
    SampleFlow twice = SampleFlow.example();
    twice.ids("outcome").addAll(twice.ids("design"));
    assertThat(rules(twice.build())).contains("F14");
  }

  @Test
  void warnsOfASourceAllOfWhoseRecordsWereDuplicates() {
    Flow flow = SampleFlow.example().main(3, "copy", Box.REMOVED_DUPLICATES).build();
    assertThat(Checks.ofFlow(flow))
        .extracting(Finding::rule, Finding::isError, Finding::message)
        .containsExactly(
            tuple("F18", false, "Every record of copy (3) was removed as a duplicate."));
  }

  @Test
  void saysWhatDiffersFromWhatWasExpected() {
    Flow flow = SampleFlow.example().build();
    Map<String, Integer> right =
        Map.of(
            "identified", 101,
            "duplicates", 17,
            "screened", 84,
            "excluded_full_text", 14,
            "excluded_full_text.by_reason.design", 14,
            "included", 14,
            "included.reports", 14,
            "by_source.embase", 37,
            "by_reason.outcome", 0,
            "pending.full-text", 0);
    assertThat(Expected.check(new TreeMap<>(right), flow)).isEmpty();
    assertThat(Expected.check(new TreeMap<>(Map.of("screened", 85, "included", 14)), flow))
        .extracting(Finding::message)
        .containsExactly("screened: 85 expected, 84 found.");
  }

  @Test
  void theConfigCanNameEveryNumber() {
    Flow flow = SampleFlow.example().build();

    assertThat(Expected.numbers(flow).keySet())
        .filteredOn(name -> !name.contains("by_source.") && !name.contains("by_reason."))
        .containsExactlyInAnyOrderElementsOf(Expected.names(List.of(), List.of()));
    assertThat(Expected.numbers(flow).keySet())
        .isSubsetOf(Expected.names(List.of("embase", "pubmed"), List.of("design")));
  }

  @Test
  void aNameThatAConfigMayHaveStaysKnown() {
    assertThat(Expected.names(List.of(), List.of()))
        .contains(
            "identified.databases",
            "identified.registers",
            "removed.duplicates",
            "removed.automation",
            "removed.other",
            "screened",
            "excluded",
            "sought",
            "not_retrieved",
            "assessed",
            "excluded_full_text.total",
            "not_screened",
            "excluded_by.human",
            "excluded_by.ai",
            "awaiting",
            "ongoing",
            "other.identified.websites",
            "other.identified.organisations",
            "other.identified.citations",
            "other.identified.other",
            "other.dropped",
            "other.sought",
            "other.not_retrieved",
            "other.assessed",
            "other.excluded_full_text.total",
            "other.awaiting",
            "other.ongoing",
            "included.studies",
            "included.reports",
            "previous.studies",
            "previous.reports",
            "total.studies",
            "total.reports",
            "pending.title-abstract",
            "pending.full-text",
            "pending.conflicts",
            "pending.possible_duplicates",
            "identified",
            "databases",
            "registers",
            "identified.other_methods",
            "other_methods",
            "duplicates",
            "automation",
            "excluded_full_text",
            "included");
    assertThat(Expected.names(List.of("s"), List.of("r")))
        .contains(
            "identified.by_source.s",
            "by_source.s",
            "excluded_title_abstract.by_reason.r",
            "excluded_full_text.by_reason.r",
            "by_reason.r",
            "other.excluded_full_text.by_reason.r");
  }

  @Test
  void waitsForTheSearchesThatAreStillScreened() {
    Flow finished = SampleFlow.example().build();
    Flow flow = SampleFlow.example().main(1, "embase", Box.PENDING_TITLE_ABSTRACT).build();
    Movement none = Movement.between(flow, flow);

    assertThat(Expected.check(new TreeMap<>(Map.of("identified", 101)), flow, finished, none))
        .extracting(Finding::severity)
        .containsExactly(Finding.Severity.WARNING);
    assertThat(Expected.check(new TreeMap<>(Map.of("identified", 100)), flow, finished, none))
        .extracting(Finding::severity)
        .containsExactly(Finding.Severity.ERROR);
  }
}
