package screen.flow.check.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import screen.flow.Box;
import screen.flow.Boxes;
import screen.flow.Ledger;
import screen.flow.check.Finding;
import screen.record.RecordId;

class MovedRecordsTest {
  private static final Ledger.Entry KEPT = entry(1, Box.INCLUDED, "");

  @Test
  void saysNothingWhereEveryRecordEndsWhereItDid() {
    MovedRecords same = MovedRecords.between(ledger(KEPT), ledger(KEPT));

    assertThat(finding(same)).isEmpty();
    assertThat(same.none()).isTrue();
    assertThat(same.progressed()).isZero();
  }

  @Test
  void namesARecordThatEndedOtherwiseAndAsksWhetherThatIsMeant() {
    Finding finding =
        found(
            ledger(KEPT, entry(5, Box.EXCLUDED_FULL_TEXT, "dose")),
            ledger(KEPT, entry(3, Box.EXCLUDED, ""), entry(5, Box.EXCLUDED_FULL_TEXT, "other")));

    assertThat(finding.message())
        .isEqualTo(
            "1 record ends elsewhere than in the committed report: x:5 was excluded-full-text"
                + " (dose), is excluded-full-text (other)");
    assertThat(finding.remedy())
        .startsWith("Was a vote or a ruling changed by mistake? `screen decide --history x:5`");
  }

  static Stream<Box> settled() {
    return Boxes.ends().stream().filter(box -> !box.isOpen() && !box.isAwaited());
  }

  @ParameterizedTest
  @MethodSource("settled")
  void aRecordThatEndedMayNeitherOpenAgainNorBeGone(Box box) {
    Ledger committed = ledger(entry(1, box, ""));

    assertThat(found(committed, ledger()).message()).contains("x:1 was " + box.id());
    for (Box open : Box.values()) {
      if (open.isOpen()) {
        assertThat(found(committed, ledger(entry(1, open, ""))).message())
            .endsWith("x:1 was " + box.id() + ", is " + open.id());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("screen.flow.Boxes#ends")
  void aNewRecordAndOneThatWasOpenMayEndAnywhere(Box box) {
    Ledger now = ledger(entry(1, box, ""), entry(2, box, ""));
    MovedRecords moved =
        MovedRecords.between(ledger(entry(1, Box.PENDING_TITLE_ABSTRACT, "")), now);

    assertThat(finding(moved)).isEmpty();
    assertThat(moved.none()).isFalse();
    assertThat(moved.progressed()).isEqualTo(box == Box.PENDING_TITLE_ABSTRACT ? 1 : 2);
  }

  static Stream<Box> awaited() {
    return Boxes.all().filter(Box::isAwaited);
  }

  @ParameterizedTest
  @MethodSource("awaited")
  void anAwaitedReportMayMoveOnAtFullTextWhileItsVotesAreThere(Box box) {
    Ledger committed = ledger(voted(1, box, "full-text A awaiting"));

    assertThat(
            finding(
                MovedRecords.between(
                    committed, ledger(voted(1, Box.PENDING_FULL_TEXT, "full-text A include")))))
        .isEmpty();
    assertThat(found(committed, ledger(voted(1, Box.PENDING_FULL_TEXT, ""))).message())
        .endsWith("(the vote of A at full-text is gone)");
    assertThat(found(committed, ledger(voted(1, Box.EXCLUDED, "full-text A awaiting"))).message())
        .contains("is excluded");
  }

  @Test
  void saysWhoseVoteMovedARecord() {
    Ledger committed =
        ledger(voted(1, Box.EXCLUDED, "title-abstract A B exclude; title-abstract C exclude"));

    assertThat(
            found(
                    committed,
                    ledger(
                        voted(
                            1,
                            Box.INCLUDED,
                            "title-abstract A B include (x); title-abstract C exclude")))
                .message())
        .endsWith("(the vote of A B at title-abstract was exclude, is include (x))");
    assertThat(
            found(
                    committed,
                    ledger(
                        voted(
                            1,
                            Box.CONFLICTS_TITLE_ABSTRACT,
                            "title-abstract A B include; title-abstract C exclude")))
                .message())
        .endsWith("(the vote of A B at title-abstract was changed)");
  }

  @Test
  void aDuplicateStaysADuplicateOfTheSameRecord() {
    Ledger committed = ledger(duplicate(1, "x:2"));

    assertThat(finding(MovedRecords.between(committed, ledger(duplicate(1, "x:2"))))).isEmpty();
    assertThat(found(committed, ledger(duplicate(1, "x:3"))).message())
        .endsWith(
            "x:1 was removed-duplicates as a duplicate of x:2, is removed-duplicates as a"
                + " duplicate of x:3 (T ruled)");
  }

  @Test
  void aReportStaysWithItsStudyThoughTheStudyMayGainReports() {
    Ledger committed = ledger(ofStudy(1, "x:1"), ofStudy(2, "x:1"));

    assertThat(
            finding(
                MovedRecords.between(
                    committed, ledger(ofStudy(0, "x:0"), ofStudy(1, "x:0"), ofStudy(2, "x:0")))))
        .isEmpty();
    assertThat(found(committed, ledger(ofStudy(1, "x:1"), ofStudy(2, "x:2"))).message())
        .startsWith("2 records")
        .contains("x:2 was a report of x:1, is now one of x:2: see links.csv");
  }

  @Test
  void aLedgerOfAnOlderVersionSaysNothingOfVotesStudiesAndSets() {
    Ledger committed = ledger(entry(1, Box.INCLUDED, ""), entry(2, Box.REMOVED_DUPLICATES, ""));

    assertThat(
            finding(
                MovedRecords.between(committed, ledger(ofStudy(1, "x:1"), duplicate(2, "x:1")))))
        .isEmpty();
  }

  @Test
  void namesTenAndCountsTheOthers() {
    Ledger many =
        new Ledger(IntStream.range(0, 13).mapToObj(n -> entry(n, Box.INCLUDED, "")).toList());

    assertThat(found(many, ledger()).message())
        .startsWith("13 records end elsewhere")
        .endsWith("; and 3 more");
  }

  private static Finding found(Ledger committed, Ledger now) {
    return finding(MovedRecords.between(committed, now)).orElseThrow();
  }

  private static Optional<Finding> finding(MovedRecords moved) {
    return moved.finding("report", "ledger.csv", id -> "T ruled");
  }

  private static Ledger.Entry voted(int number, Box end, String votes) {
    return new Ledger.Entry(id(number), end, "", "", "", votes);
  }

  private static Ledger.Entry duplicate(int number, String kept) {
    return new Ledger.Entry(id(number), Box.REMOVED_DUPLICATES, "", kept, "", "");
  }

  private static Ledger.Entry ofStudy(int number, String study) {
    return new Ledger.Entry(id(number), Box.INCLUDED, "", "", study, "");
  }

  private static RecordId id(int number) {
    return new RecordId("x", Integer.toString(number));
  }

  private static Ledger ledger(Ledger.Entry... entries) {
    return new Ledger(List.of(entries));
  }

  private static Ledger.Entry entry(int number, Box end, String reason) {
    return new Ledger.Entry(id(number), end, reason);
  }
}
