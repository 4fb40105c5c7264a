package screen.duplicates.match.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;

class FeaturesTest {
  private static final Map<Field, String> VALUES =
      Map.of(
          Field.YEAR, "2010",
          Field.TYPE, "journal-article",
          Field.PAGES, "NCT01234567",
          Field.ISSN, "1234-5678",
          Field.ABSTRACT, "The effect of a drug on pain. ".repeat(5));

  @Test
  void dependOnEveryFieldButTheUnusedOnes() {
    Object whole = content(Set.of());

    assertThat(content(Features.UNUSED)).isEqualTo(whole);
    assertThat(Arrays.stream(Field.values()))
        .filteredOn(field -> !Features.UNUSED.contains(field))
        .allSatisfy(field -> assertThat(content(Set.of(field))).isNotEqualTo(whole));
  }

  /** The content of a record with a value in each field but these. */
  private static Object content(Set<Field> without) {
    Fields.Builder fields = Fields.builder();
    for (Field field : Field.values()) {
      if (!without.contains(field)) {
        fields.add(field, VALUES.getOrDefault(field, "NCT0000000" + field.ordinal() + " b c"));
      }
    }
    RecordId id = RecordId.parse("x:1").orElseThrow();
    return Features.of(new BibRecord(id, List.of(), fields.build(), List.of())).content();
  }
}
