package screen.duplicates.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.duplicates.Entry;
import screen.duplicates.PossiblePair;
import screen.duplicates.Ruling;
import screen.duplicates.candidates.KeyCandidates;
import screen.record.BibRecord;
import screen.record.Field;

/** Many records that only share a title are one question, and nothing of theirs is merged. */
class QuestionsTest {
  private static final String LONG = "Night work and sleep of porters in market towns of the north";

  private static List<BibRecord> records(int size, String title, boolean dois) {
    List<BibRecord> records = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Entry entry =
          Entry.blank("a:" + (1000 + i))
              .with(Field.TITLE, title)
              .with(Field.AUTHORS, "Moreno, Ana")
              .with(Field.YEAR, "2012");
      records.add((dois ? entry.with(Field.DOI, "10.5555/" + i) : entry).record());
    }
    return records;
  }

  private static DeduplicationResult search(List<BibRecord> records, Ruling... rulings) {
    return Deduplication.of(
        records, Comparator.comparing(BibRecord::id), List.of(rulings), new KeyCandidates());
  }

  private static Ruling ruling(PossiblePair pair, Ruling.Kind kind) {
    return new Ruling(
        pair.a(), pair.b(), kind, "AP", OffsetDateTime.parse("2024-01-01T00:00:00Z"), "", 2);
  }

  @ParameterizedTest
  @CsvSource({"Editorial, false, 11", "Editorial, false, 300", LONG + ", true, 300"})
  void manyRecordsOfOneTitleAreOneQuestion(String title, boolean dois, int size) {
    DeduplicationResult result = search(records(size, title, dois));

    assertThat(result.duplicates()).isEmpty();
    assertThat(result.possible())
        .singleElement()
        .satisfies(question -> assertThat(question.records()).isEqualTo(size));
  }

  @Test
  void fewRecordsOfOneTitleAreAskedAboutPairByPair() {
    assertThat(search(records(10, "Editorial", false)).possible())
        .hasSize(45)
        .noneMatch(PossiblePair::isGroup);
  }

  @Test
  void aLikelyPairOfTheGroupIsAskedAboutByItself() {
    List<BibRecord> records = records(50, "Editorial", false);
    for (String id : List.of("b:1", "b:2")) {
      records.add(
          Entry.blank(id)
              .with(Field.TITLE, "Editorial")
              .with(Field.AUTHORS, "Moreno, Ana")
              .with(Field.YEAR, "2012")
              .with(Field.VOLUME, "14")
              .with(Field.PAGES, "221-228")
              .record());
    }

    List<PossiblePair> questions = search(records).possible();
    assertThat(questions).extracting(PossiblePair::records).containsExactlyInAnyOrder(2, 52);

    PossiblePair group = questions.stream().filter(PossiblePair::isGroup).findFirst().orElseThrow();
    assertThat(search(records, ruling(group, Ruling.Kind.ALL_DIFFERENT)).possible())
        .extracting(PossiblePair::records)
        .containsExactly(2);
  }

  @Test
  void oneRulingSettlesTheGroupAndNothingElse() {
    List<BibRecord> records = records(50, "Editorial", false);
    records.addAll(
        List.of(
            Entry.article("b:1").record(),
            Entry.article("b:2").with(Field.DOI, "10.5555/x").record(),
            Entry.article("b:3").with(Field.DOI, "10.5555/y").record()));
    PossiblePair group =
        search(records).possible().stream().filter(PossiblePair::isGroup).findFirst().orElseThrow();

    DeduplicationResult settled = search(records, ruling(group, Ruling.Kind.ALL_DIFFERENT));

    assertThat(settled.possible()).isNotEmpty().allMatch(pair -> pair.a().source().equals("b"));
    assertThat(settled.duplicates()).isEqualTo(search(records).duplicates());
  }

  @ParameterizedTest
  @CsvSource({"SAME, 1", "DIFFERENT, 0"})
  void aRulingOnTheTwoThatAreShownIsOnTheseAlone(Ruling.Kind kind, int merged) {
    List<BibRecord> records = records(50, "Editorial", false);
    PossiblePair group = search(records).possible().get(0);

    DeduplicationResult result = search(records, ruling(group, kind));

    assertThat(result.duplicates()).hasSize(merged);
    assertThat(result.possible()).singleElement().matches(PossiblePair::isGroup);
  }

  @Test
  void theExplanationNamesTheQuestionOfTheGroupAndItsAnswer() {
    List<BibRecord> records = records(50, "Editorial", false);
    DeduplicationResult open = search(records);
    PossiblePair group = open.possible().get(0);
    Ruling ruling = ruling(group, Ruling.Kind.ALL_DIFFERENT);

    assertThat(
            new Explainer(records, List.of(), open.possible(), List.of())
                .outcome(records.get(30), records.get(31)))
        .contains(
            "Possible duplicates: "
                + group.a()
                + " and "
                + group.b()
                + " are listed for all 50 records of this title");
    assertThat(
            new Explainer(records, List.of(), List.of(), List.of(ruling))
                .outcome(records.get(30), records.get(31)))
        .singleElement()
        .asString()
        .startsWith("Two records, as all of their title: " + group.a());
  }
}
