package screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> KNOWN = List.of("screened", "sought", "assessed");

  @Test
  void namesTheWordThatWasMeant() {
    assertThat(Nearest.hint("screnned", KNOWN)).isEqualTo("Did you mean 'screened'?");
  }

  @Test
  void listsWhatIsKnownWhereNothingIsNear() {
    assertThat(Nearest.hint("x", KNOWN)).isEqualTo("Known: assessed, screened, sought.");
    assertThat(Nearest.hint("Z", List.of("A", "B"))).isEqualTo("Known: A, B.");
    assertThat(Nearest.hint("a", List.of("A", "B"))).isEqualTo("Did you mean 'A'?");
  }

  @Test
  void namesTheFewWordsThatContainTheGivenOne() {
    assertThat(Nearest.hint("pubmed", List.of("pubmed-nbib", "pubmed-csv", "ris")))
        .isEqualTo("Did you mean 'pubmed-csv' or 'pubmed-nbib'?");
    assertThat(Nearest.hint("ed", KNOWN)).startsWith("Known: ");
  }

  @Test
  void saysSomethingShorterThanALongList() {
    assertThat(Nearest.hint("x", KNOWN, "See the help.")).isEqualTo("See the help.");
    assertThat(Nearest.hint("soght", KNOWN, "See the help.")).isEqualTo("Did you mean 'sought'?");
  }

  @Test
  void countsInsertionsDeletionsAndSubstitutions() {
    assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
    assertThat(Nearest.distance("", "abc")).isEqualTo(3);
  }
}
