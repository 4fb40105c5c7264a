package screen.duplicates.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import screen.duplicates.Entry;
import screen.duplicates.Ruling;
import screen.duplicates.candidates.KeyCandidates;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.RecordId;

/** What a ruling on two records means for the sets that the machine found around them. */
class RuledSetsTest {
  private static DeduplicationResult run(List<BibRecord> records, Ruling... rulings) {
    return Deduplication.of(
        records, Comparator.comparing(BibRecord::id), List.of(rulings), new KeyCandidates());
  }

  private static Ruling same(String a, String b) {
    return ruling(a, Ruling.Kind.SAME, b);
  }

  private static Ruling different(String a, String b) {
    return ruling(a, Ruling.Kind.DIFFERENT, b);
  }

  private static Ruling ruling(String a, Ruling.Kind kind, String b) {
    RecordId one = RecordId.parse(a).orElseThrow();
    RecordId other = RecordId.parse(b).orElseThrow();
    OffsetDateTime time = OffsetDateTime.parse("2024-01-01T00:00:00Z");
    return new Ruling(one, other, kind, "AP", time, "", 2);
  }

  private static BibRecord article(String id, String doi) {
    return Entry.article(id).with(Field.DOI, doi).record();
  }

  private static List<String> folded(DeduplicationResult result) {
    return result.duplicates().stream()
        .map(d -> d.record() + " -> " + d.kept() + " " + d.decidedBy())
        .toList();
  }

  private static final List<BibRecord> TWO_SETS =
      List.of(
          article("a:1", "10.5555/one"),
          article("a:2", "10.5555/one"),
          article("b:1", "10.5555/two"),
          article("b:2", "10.5555/two"));

  @Test
  void joinsTheWholeSetsOfTwoRecordsThatAreRuledTheSame() {
    DeduplicationResult result = run(TWO_SETS, same("a:2", "b:1"));

    assertThat(folded(result)).containsExactly("a:2 -> a:1 auto", "b:1 -> a:1 AP", "b:2 -> a:1 AP");
    assertThat(result.possible()).isEmpty();
  }

  @Test
  void joinsWhatADatabaseSaysLessOf() {
    BibRecord bare =
        Entry.blank("c:1")
            .title("Night shifts and the quality of sleep in hospital porters")
            .authors("Moreno, Ana")
            .year(2013)
            .with(Field.DOI, "10.5555/two")
            .record();
    List<BibRecord> records =
        List.of(article("a:1", "10.5555/one"), article("b:1", "10.5555/two"), bare);

    assertThat(folded(run(records))).containsExactly("c:1 -> b:1 auto");
    assertThat(folded(run(records, same("a:1", "b:1"))))
        .containsExactly("b:1 -> a:1 AP", "c:1 -> a:1 AP");
  }

  @Test
  void leavesOutWhatWasRuledDifferentFromAnyOfThem() {
    DeduplicationResult result = run(TWO_SETS, same("a:2", "b:1"), different("b:2", "a:1"));

    assertThat(folded(result)).containsExactly("a:2 -> a:1 auto", "b:1 -> a:1 AP");
    assertThat(result.possible()).isEmpty();
  }

  @Test
  void makesNoBridgeOfAConfirmationAndSaysWhatContradicts() {
    List<BibRecord> records =
        List.of(
            article("a:1", "10.5555/one"),
            Entry.article("b:1").record(),
            article("c:1", "10.5555/two"));

    DeduplicationResult result = run(records, same("a:1", "b:1"));

    assertThat(folded(result)).containsExactly("b:1 -> a:1 AP");
    assertThat(result.possible())
        .extracting(pair -> pair.a() + " " + pair.evidence())
        .anySatisfy(
            row ->
                assertThat(row)
                    .startsWith("b:1 ")
                    .endsWith("; but a:1 (one with b:1) contradicts c:1: the DOIs differ"));
  }

  @Test
  void namesThePersonAlsoWhereALaterRecordIsLikeBoth() {
    List<BibRecord> records =
        List.of(
            article("a:1", "10.5555/one"),
            article("b:1", "10.5555/two"),
            Entry.article("c:1").record());

    assertThat(folded(run(records, same("a:1", "b:1"))))
        .containsExactly("b:1 -> a:1 AP", "c:1 -> a:1 auto");
  }

  @Test
  void namesTheMachineWhereItFindsTheSameWithoutTheRuling() {
    List<BibRecord> records = List.of(article("a:1", ""), article("b:1", ""), article("c:1", ""));

    assertThat(folded(run(records, same("b:1", "c:1"))))
        .containsExactly("b:1 -> a:1 auto", "c:1 -> a:1 auto");
    assertThat(folded(run(records, same("a:1", "c:1"))))
        .containsExactly("b:1 -> a:1 auto", "c:1 -> a:1 AP");
  }
}
