package screen.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownRecordTest {
  private static final List<RecordId> KNOWN =
      Stream.of(
              "pubmed:19604642",
              "pubmed:19604643",
              "embase:L500",
              "embase:19604642",
              "web:doi-10.1/a")
          .map(id -> RecordId.parse(id).orElseThrow())
          .toList();

  @ParameterizedTest
  @CsvSource({
    "pubmed:1960464, pubmed:19604642 or pubmed:19604643",
    "pubmed:16904643, pubmed:19604643",
    "PubMed:19604643, pubmed:19604643",
    "19604643, pubmed:19604643",
    "cinahl:19604642, embase:19604642 or pubmed:19604642",
    "embase:l500, embase:L500",
    "web:10.1/a, none"
  })
  void namesTheNearestIds(String text, String near) {
    String expected =
        near.equals("none")
            ? "Ids are in records/records.jsonl, such as embase:19604642."
            : "Did you mean " + near + "?";
    assertThat(UnknownRecord.message(text, KNOWN))
        .isEqualTo("No record is called '" + text + "'. " + expected);
  }

  @Test
  void saysThatThereIsNothingYet() {
    assertThat(UnknownRecord.message("a:1", List.of())).contains("There are no records yet");
  }
}
