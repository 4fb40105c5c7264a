package screen.duplicates.match.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Sleep & Rest: A Review.      | sleep rest a review
          Müller–Østergård, Łódź       | muller ostergard lodz
          TNF-α and β₂-agonists        | tnf alpha and beta2 agonists
          CO<sub>2</sub> <i>in vivo</i>| co2 in vivo
          p < 0.05                     | p 0 05
          Tom &amp; Jerry&#39;s &beta; | tom jerrys beta
          O'Brien’s method             | obriens method
          fran?aise                    | franaise
          眠りの研究                     | 眠 りの 研 究
          """)
  void foldsWhatDatabasesPrintDifferently(String printed, String folded) {
    assertThat(FoldedText.of(printed)).isEqualTo(folded);
  }

  @Property(tries = 1000, seed = "2020")
  void foldsAnyTextOnceAndForAll(@ForAll String text) {
    String folded = FoldedText.of(text);
    assertThat(folded).doesNotContain("  ").doesNotStartWith(" ").doesNotEndWith(" ");
  }

  @Property(tries = 1000, seed = "2020")
  void foldsAsciiAsInATextWithOtherLetters(
      @ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 30) String text) {
    assertThat(FoldedText.of(text + " \u00e9")).isEqualTo((FoldedText.of(text) + " e").strip());
  }
}
