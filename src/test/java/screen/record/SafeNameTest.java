package screen.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {
  private static RecordId id(String text) {
    return RecordId.parse(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "pubmed:19604642, pubmed_19604642, pubmed-19604642",
    "wos:WOS:000123456700001, wos_WOS_000123456700001, wos-WOS-000123456700001",
    "x:doi-10.1000/sheep, x_doi-10.1000_sheep, x-doi-10.1000-sheep",
    "scopus:2-s2.0-85012345678, scopus_2-s2.0-85012345678, scopus-2-s2.0-85012345678"
  })
  void keepsUsualIdsReadable(String id, String file, String citation) {
    assertThat(SafeName.ofFile(id(id))).isEqualTo(file);
    assertThat(SafeName.ofCitation(id(id))).isEqualTo(citation);
  }

  @Test
  void givesNoTwoIdsOneName() {
    Stream<String> ids =
        Stream.of(
            "x:A/1",
            "x:A:1",
            "x:A-1",
            "x:A_1",
            "x:A~1",
            "x:doi-10.1/a",
            "x:doi-10.1/a/b",
            "x:doi-10.1/a_b",
            "x:doi-10.1-a",
            "x:WOS-1",
            "x:WOS:1",
            "x-a:1",
            "x:a-1");

    assertThat(ids.toList())
        .allSatisfy(id -> assertThat(SafeName.ofFile(id(id))).matches("[A-Za-z0-9._~-]+"))
        .extracting(id -> SafeName.ofCitation(id(id)))
        .doesNotHaveDuplicates();
    assertThat(
            Stream.of("x:A/1", "x:A:1", "x:A-1", "x:A_1", "x:A~1", "x:doi-10.1/a", "x:doi-10.1_a"))
        .extracting(id -> SafeName.ofFile(id(id)))
        .doesNotHaveDuplicates();
  }
}
