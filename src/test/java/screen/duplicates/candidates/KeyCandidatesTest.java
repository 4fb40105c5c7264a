package screen.duplicates.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import screen.duplicates.match.fields.BlockingKeys;
import screen.duplicates.match.fields.Features;
import screen.duplicates.search.CandidatePairs;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;

class KeyCandidatesTest {
  private static Features record(String key, String title, String author, String volume) {
    Fields fields =
        Fields.builder()
            .add(Field.TITLE, title)
            .add(Field.AUTHORS, author)
            .add(Field.YEAR, "2012")
            .add(Field.VOLUME, volume)
            .build();
    return Features.of(new BibRecord(new RecordId("a", key), List.of(), fields, List.of()));
  }

  @Test
  void pairsRecordsThatShareAKeyOnce() {
    CandidatePairs pairs =
        new KeyCandidates()
            .among(
                List.of(
                    record("1", "Night work and sleep of porters", "Moreno, A", "14"),
                    record("2", "Bread prices in market towns", "Quill, R", "3"),
                    record("3", "Night work and sleep of porters", "Moreno, A", "14")));
    assertThat(pairs.size()).isEqualTo(1);
    assertThat(pairs.first(0)).isZero();
    assertThat(pairs.second(0)).isEqualTo(2);
  }

  @Test
  void findsNothingAmongNothing() {
    assertThat(new KeyCandidates().among(List.of()).size()).isZero();
    assertThat(new KeyCandidates().among(List.of(record("1", "", "", ""))).size()).isZero();
  }

  @Test
  void boundsTheCostOfATitleThatManyRecordsHave() {
    List<Features> records = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      records.add(
          record(Integer.toString(i), "Editorial", "Quill" + (char) ('a' + i % 26), "" + i));
    }
    assertThat(new KeyCandidates().among(records).size()).isLessThan(30 * records.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nigth work and the sleep of hospital porters in winter: a cohort study",
        "Night work and the sleep of hospital porters in winter: a cohrt study",
        "Nght work and the sleep of hospital porters in winter: a cohort stdy",
        "Effects of night work and the sleep of hospital porters in winter: cohort"
      })
  void pairsSimilarTitlesWithoutAnythingElseInCommon(String title) {
    List<Features> records =
        List.of(
            record(
                "1",
                "Night work and the sleep of hospital porters in winter: a cohort study",
                "",
                ""),
            record(
                "2", "Bread prices and riots in the market towns of two coastal counties", "", ""),
            record("3", title, "Quill, R", "3"));
    CandidatePairs pairs = new KeyCandidates().among(records);
    assertThat(pairs.size()).isEqualTo(1);
    assertThat(pairs.second(0)).isEqualTo(2);
    assertThat(BlockingKeys.shared(records.get(0), records.get(2)))
        .anyMatch(words -> words.startsWith("similar titles ("));
    assertThat(BlockingKeys.shared(records.get(1), records.get(2))).isEmpty();
  }
}
