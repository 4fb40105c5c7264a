package screen.duplicates.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import screen.Failure;
import screen.duplicates.Duplicate;
import screen.duplicates.Entry;
import screen.duplicates.PossiblePair;
import screen.duplicates.Ruling;
import screen.duplicates.candidates.KeyCandidates;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.RecordId;

class DeduplicationTest {
  private static final Comparator<BibRecord> BY_ID = Comparator.comparing(BibRecord::id);

  private static DeduplicationResult run(List<BibRecord> records, Ruling... rulings) {
    return Deduplication.of(records, BY_ID, List.of(rulings), new KeyCandidates());
  }

  private static Ruling ruling(int line, String a, Ruling.Kind kind, String b) {
    return new Ruling(
        RecordId.parse(a).orElseThrow(),
        RecordId.parse(b).orElseThrow(),
        kind,
        "AP",
        OffsetDateTime.parse("2024-01-01T00:00:00Z").plusMinutes(line),
        "",
        line);
  }

  private static BibRecord other(String id) {
    return Entry.blank(id)
        .title("Bread prices and riots in eight invented market towns")
        .authors("Quill, Rose")
        .year(1999)
        .record();
  }

  @Test
  void foldsTheSameArticleOfTwoDatabasesIntoTheOneImportedFirst() {
    List<BibRecord> records =
        List.of(Entry.article("a:1").record(), Entry.article("b:1").record(), other("b:2"));
    DeduplicationResult result =
        Deduplication.of(
            records,
            Comparator.comparing(r -> !r.id().source().equals("b")),
            List.of(),
            new KeyCandidates());
    assertThat(result.duplicates())
        .extracting(d -> d.record() + " -> " + d.kept())
        .containsExactly("a:1 -> b:1");
    assertThat(result.betweenSources()).isEqualTo(1);
    assertThat(result.withinSource()).isZero();
    assertThat(result.possible()).isEmpty();
  }

  @Test
  void foldsTheSecondCopyWithinOneExport() {
    List<BibRecord> records = List.of(other("a:7"), other("a:7~2"));
    assertThat(run(records).duplicates())
        .extracting(Duplicate::rule)
        .containsExactly("exported-twice");
    assertThat(run(records).withinSource()).isEqualTo(1);
  }

  @Test
  void asksAPersonWhereIdentifiersContradictEverythingElse() {
    List<BibRecord> records =
        List.of(
            Entry.article("a:1").with(Field.DOI, "10.5555/one").record(),
            Entry.article("b:1").with(Field.DOI, "10.5555/two").record());
    assertThat(run(records).duplicates()).isEmpty();
    assertThat(run(records).possible())
        .extracting(PossiblePair::evidence)
        .singleElement()
        .asString()
        .contains("different DOIs");
  }

  @Test
  void makesNoBridgeOverAContradiction() {
    List<BibRecord> records =
        List.of(
            Entry.article("a:1").with(Field.DOI, "10.5555/one").record(),
            Entry.article("b:1").record(),
            Entry.article("c:1").with(Field.DOI, "10.5555/two").record());
    DeduplicationResult result = run(records);
    assertThat(result.duplicates()).hasSize(1);
    assertThat(result.possible()).hasSize(2);
  }

  private static BibRecord porters(String id, String issue, String pages) {
    return Entry.blank(id)
        .title("Night shifts and the quality of sleep in hospital porters")
        .authors("Moreno, Ana", "Okafor, Chidi", "Lindqvist, Per")
        .year(2012)
        .journal("Journal of Imaginary Sleep Research")
        .place("14", issue, pages)
        .record();
  }

  @Test
  void asksWhereARecordCouldBeEitherOfTwo() {
    BibRecord paper = porters("a:1", "3", "221-228");
    BibRecord inSupplement = porters("b:1", "Suppl 2", "S33");
    BibRecord unplaced = porters("c:1", "", "");
    DeduplicationResult result = run(List.of(paper, inSupplement, unplaced));
    assertThat(result.duplicates()).isEmpty();
    assertThat(result.possible())
        .extracting(pair -> pair.a() + " " + pair.b())
        .containsExactly("a:1 b:1", "a:1 c:1", "b:1 c:1");
    assertThat(result.possible().get(1).evidence())
        .endsWith("; but c:1 is as like b:1, which is another");
  }

  @Test
  void letsAThirdRecordMendWhatTwoDoNotSay() {
    BibRecord column =
        Entry.blank("a:1")
            .title("Editorial notes")
            .authors("Moreno, Ana")
            .year(2012)
            .journal("Sleep")
            .place("14", "3", "21-22")
            .record();
    BibRecord unplaced =
        Entry.blank("b:1")
            .title("Editorial notes")
            .authors("Moreno, Ana")
            .year(2012)
            .journal("Sleep")
            .with(Field.DOI, "10.5555/notes")
            .record();
    BibRecord both =
        Entry.blank("c:1")
            .title("Editorial notes")
            .authors("Moreno, Ana")
            .year(2012)
            .journal("Sleep")
            .place("14", "3", "21-22")
            .with(Field.DOI, "10.5555/notes")
            .record();
    assertThat(run(List.of(column, unplaced)).duplicates()).isEmpty();
    assertThat(run(List.of(column, unplaced, both)).duplicates()).hasSize(2);
  }

  @Test
  void knowsAnEntryOfARegistryByItsNumber() {
    BibRecord entry =
        Entry.blank("a:1")
            .title("Warm milk for night porters")
            .year(2012)
            .with(Field.URL, "https://trials.example/NCT99000001")
            .record();
    BibRecord passedOn =
        Entry.blank("b:1")
            .title("Warm milk for night porters: an open label trial")
            .authors("Imaginary Dairy")
            .year(2013)
            .with(Field.URL, "https://trials.example/show/NCT99000001")
            .record();
    assertThat(run(List.of(entry, passedOn)).duplicates())
        .extracting(Duplicate::rule)
        .containsExactly("same-registry-number");
  }

  @Test
  void letsAPersonsWordStandAgainstTheMachine() {
    List<BibRecord> records =
        List.of(Entry.article("a:1").record(), Entry.article("b:1").record(), other("c:1"));
    DeduplicationResult result =
        run(
            records,
            ruling(1, "a:1", Ruling.Kind.DIFFERENT, "b:1"),
            ruling(2, "b:1", Ruling.Kind.SAME, "c:1"));
    assertThat(result.duplicates())
        .extracting(d -> d.record() + " " + d.rule() + " " + d.decidedBy())
        .containsExactly("c:1 ruling AP");
    assertThat(result.possible()).isEmpty();
  }

  @Test
  void keepsApartWhatWasRuledDifferentAlsoThroughAThirdRecord() {
    List<BibRecord> records =
        List.of(
            Entry.article("a:1").record(),
            Entry.article("b:1").record(),
            Entry.article("c:1").record());
    DeduplicationResult result = run(records, ruling(1, "a:1", Ruling.Kind.DIFFERENT, "c:1"));
    assertThat(result.duplicates()).hasSize(1);
  }

  @Test
  void takesTheNewestRulingOnAPair() {
    List<BibRecord> records = List.of(Entry.article("a:1").record(), Entry.article("b:1").record());
    DeduplicationResult result =
        run(
            records,
            ruling(2, "b:1", Ruling.Kind.SAME, "a:1"),
            ruling(1, "a:1", Ruling.Kind.DIFFERENT, "b:1"));
    assertThat(result.duplicates()).hasSize(1);
  }

  @Test
  void namesTheRulingsThatContradictEachOther() {
    List<BibRecord> records = List.of(other("a:1"), other("b:1"), other("c:1"));
    assertThatThrownBy(
            () ->
                run(
                    records,
                    ruling(2, "a:1", Ruling.Kind.SAME, "b:1"),
                    ruling(3, "b:1", Ruling.Kind.SAME, "c:1"),
                    ruling(4, "a:1", Ruling.Kind.DIFFERENT, "c:1")))
        .isInstanceOf(Failure.class)
        .hasMessageContainingAll("rulings.csv:2", "rulings.csv:3", "rulings.csv:4");
  }

  @Test
  void refusesARulingOnAnUnknownRecord() {
    assertThatThrownBy(() -> run(List.of(other("a:1")), ruling(2, "a:1", Ruling.Kind.SAME, "z:9")))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("z:9");
  }
}
