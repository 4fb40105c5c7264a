package screen.format.bibtex.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import screen.Failure;

class BibtexParserTest {
  private final BibtexParser parser = new BibtexParser();

  @Test
  void putsAbbreviationsIn() {
    parser.parse("@string{j = {Journal of } # {Sleep}}");

    assertThat(parser.parse("@article{a, journal = j # { Research}}").orElseThrow().fields())
        .containsEntry("journal", "Journal of Sleep Research");
  }

  @Test
  void refusesAbbreviationsThatDoubleEachOther() {
    parser.parse("@string{s0 = {0123456789}}");

    assertThatThrownBy(
            () -> {
              for (int i = 1; i < 40; i++) {
                parser.parse("@string{s" + i + " = s" + (i - 1) + " # s" + (i - 1) + "}");
              }
            })
        .isInstanceOf(Failure.class)
        .hasMessageContaining("Delete the @string entries");
  }

  @Test
  void refusesAFieldThatIsPutTogetherFromManyLongAbbreviations() {
    parser.parse("@string{s = {" + "x".repeat(900_000) + "}}");

    assertThatThrownBy(() -> parser.parse("@article{a, title = s # s}"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("'title'");
  }
}
