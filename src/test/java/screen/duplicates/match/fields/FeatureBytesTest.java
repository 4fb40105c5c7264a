package screen.duplicates.match.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import screen.duplicates.Entry;
import screen.record.BibRecord;
import screen.record.Field;

class FeatureBytesTest {
  static Stream<BibRecord> records() {
    return Stream.of(
            Entry.article("x:1"),
            Entry.blank("x:2~2"),
            Entry.article("a-b:\u00e9\ud83d\ude00")
                .with(Field.DOI, "10.5555/one")
                .with(Field.PMID, "12345678")
                .with(Field.URL, "https://clinicaltrials.gov/study/NCT01234567")
                .with(Field.TYPE, "journal-article")
                .with(Field.ISSN, "1234-567X"),
            Entry.blank("x:4")
                .title(
                    "[Erratum appears in J Sleep] Schlaf \u7761\u7720 \ud842\udfb7 und Arbeit II"
                        + " [Retraction]")
                .with(
                    Field.ORIGINAL_TITLE,
                    "\u7761\u7720\u3068\u52b4\u50cd\u306b\u95a2\u3059\u308b\u7814\u7a76")
                .with(
                    Field.ABSTRACT, "Porters sleep little in winter and more in summer. ".repeat(5))
                .authors("van der Heiden, J. R.", "Lopez-Ruiz MA", "\u674e\u4f1f")
                .place("12 Suppl 3", "S2", "e12-e19"),
            Entry.blank("x:5").title("\ud800 alone").year(2012).place("3", "", "349-69, 401"))
        .map(Entry::record);
  }

  @ParameterizedTest
  @MethodSource("records")
  void featuresComeBackAsTheyWere(BibRecord record) {
    Features features = Features.of(record);
    Features back = FeatureBytes.features(FeatureBytes.of(features));
    assertThat(back.content()).isEqualTo(features.content());
    assertThat(List.of(back.id(), back.isCopy()))
        .isEqualTo(List.of(features.id(), features.isCopy()));
    assertThat(BlockingKeys.hashes(back)).containsExactly(BlockingKeys.hashes(features));
    assertThat(FeatureBytes.of(back)).isEqualTo(FeatureBytes.of(features));
  }
}
