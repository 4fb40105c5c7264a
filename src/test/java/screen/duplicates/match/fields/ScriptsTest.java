package screen.duplicates.match.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.duplicates.Entry;
import screen.duplicates.candidates.KeyCandidates;
import screen.duplicates.match.Explanation;
import screen.duplicates.match.MatchDecision;
import screen.duplicates.search.Deduplication;
import screen.duplicates.search.DeduplicationResult;
import screen.duplicates.search.Explainer;
import screen.record.BibRecord;
import screen.record.Field;

/** Texts in two scripts are no evidence against a duplicate, and none for it. */
class ScriptsTest {
  private static final String ENGLISH = "Effect of lavender oil on the sleep of lighthouse keepers";

  private static Entry entry(String id, String title, String author, String journal) {
    return Entry.blank(id)
        .with(Field.TITLE, title)
        .with(Field.AUTHORS, author)
        .with(Field.YEAR, "2015")
        .with(Field.JOURNAL, journal)
        .with(Field.VOLUME, "3")
        .with(Field.ISSUE, "2")
        .with(Field.PAGES, "11-15");
  }

  private static DeduplicationResult search(BibRecord... records) {
    return Deduplication.of(
        List.of(records), Comparator.comparing(BibRecord::id), List.of(), new KeyCandidates());
  }

  @ParameterizedTest
  @CsvSource({
    "薰衣草油对灯塔看守人睡眠的影响, '王, 伟', 灯塔医学杂志",
    "灯台守の睡眠に及ぼすラベンダー油の影響, '佐藤, 健', 灯台医学",
    "Влияние лаванды на сон смотрителей, 'Иванов, И.', Маяк",
    "تأثير زيت الخزامى على نوم حراس المنارة, 'علي, حسن', مجلة المنارة"
  })
  void aPersonIsAskedWherePlaceOrIdentifierAgree(String title, String author, String journal) {
    for (String doi : List.of("", "10.5555/zh.1")) {
      Entry foreign = entry("x:1", title, author, journal);
      Entry english = entry("y:1", ENGLISH, "Wang, Wei", "Journal of Lighthouse Medicine");
      if (!doi.isEmpty()) {
        foreign.with(Field.DOI, doi);
        english.with(Field.DOI, doi);
      }

      DeduplicationResult result = search(foreign.record(), english.record());

      assertThat(result.duplicates()).isEmpty();
      assertThat(result.possible())
          .singleElement()
          .satisfies(
              pair ->
                  assertThat(pair.evidence())
                      .contains("titles are in two scripts")
                      .doesNotContain("different"));
    }
  }

  @Test
  void nobodyIsAskedWhereNothingElseAgrees() {
    BibRecord foreign =
        Entry.blank("x:1").with(Field.TITLE, "薰衣草油的影响").with(Field.YEAR, "2015").record();
    BibRecord english =
        Entry.blank("y:1").with(Field.TITLE, ENGLISH).with(Field.YEAR, "2015").record();

    assertThat(search(foreign, english).possible()).isEmpty();
  }

  @Test
  void oneScriptThatDiffersIsStillEvidenceAgainst() {
    DeduplicationResult result =
        search(
            entry("x:1", "薰衣草油对灯塔看守人睡眠的影响", "王, 伟", "灯塔医学杂志").record(),
            entry("y:1", "针灸治疗高血压的临床观察", "李, 娜", "中医杂志").record());

    assertThat(result.duplicates()).isEmpty();
    assertThat(result.possible()).isEmpty();
  }

  @Test
  void theExplanationDoesNotContradictItself() {
    List<BibRecord> records = new ArrayList<>();
    records.add(entry("x:1", ENGLISH, "Wang, Wei", "Keepers").record());
    records.add(
        entry("y:1", "Acupuncture and high blood pressure in miners", "Lee, Na", "Miners")
            .with(Field.DOI, "10.5555/2")
            .record());
    Explainer explainer = new Explainer(records, List.of(), List.of(), List.of());
    Explanation sum = explainer.evidence(records.get(0), records.get(1));

    assertThat(sum.toString().contains("not enough")).isEqualTo(sum.value() < MatchDecision.ASK);
  }
}
