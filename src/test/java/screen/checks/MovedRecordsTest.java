package screen.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import screen.flow.Box;
import screen.flow.Ledger;
import screen.record.RecordId;

class MovedRecordsTest {
  private static final Ledger.Entry KEPT = entry(1, Box.INCLUDED, "");

  @Test
  void saysNothingWhereEveryRecordEndsWhereItDid() {
    assertThat(MovedRecords.between(ledger(KEPT), ledger(KEPT), "report", "ledger.csv")).isEmpty();
  }

  @Test
  void namesARecordThatMovedBeforeANewOneAndAsksWhetherThatIsMeant() {
    Finding finding =
        found(
            ledger(KEPT, entry(5, Box.EXCLUDED_FULL_TEXT, "dose")),
            ledger(KEPT, entry(3, Box.EXCLUDED, ""), entry(5, Box.EXCLUDED_FULL_TEXT, "other")));

    assertThat(finding.message())
        .isEqualTo(
            "2 records end elsewhere than in the committed report: x:5 was excluded-full-text"
                + " (dose), is excluded-full-text (other); x:3 was not there, is excluded");
    assertThat(finding.mend())
        .startsWith("Was a vote or a ruling changed by mistake? `screen decide --history x:5`");
  }

  @Test
  void asksNothingWhereAllThatMovedIsNew() {
    assertThat(found(ledger(KEPT), ledger(KEPT, entry(2, Box.EXCLUDED, ""))).mend())
        .isEqualTo("Run `screen report`, look at the difference, commit it.");
  }

  @Test
  void namesTenAndCountsTheOthers() {
    Ledger many =
        new Ledger(IntStream.range(0, 12).mapToObj(n -> entry(n, Box.INCLUDED, "")).toList());

    assertThat(found(ledger(entry(99, Box.INCLUDED, "")), many).message())
        .startsWith("13 records end elsewhere")
        .endsWith("; and 3 more");
  }

  private static Finding found(Ledger committed, Ledger now) {
    return MovedRecords.between(committed, now, "report", "ledger.csv").orElseThrow();
  }

  private static Ledger ledger(Ledger.Entry... entries) {
    return new Ledger(List.of(entries));
  }

  private static Ledger.Entry entry(int number, Box end, String reason) {
    return new Ledger.Entry(new RecordId("x", Integer.toString(number)), end, reason);
  }
}
