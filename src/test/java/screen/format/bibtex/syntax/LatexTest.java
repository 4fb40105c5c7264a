package screen.format.bibtex.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Erd{\\H{o}}s                | Erdős",
        "P\\'al and P{\\'a}l         | Pál and Pál",
        "M{\\\"u}ller, M\\\"{u}ller  | Müller, Müller",
        "{\\'{\\i}}                  | í",
        "\\c{c}a, {\\v S}ev\\v{c}ik  | ça, Ševčik",
        "Stra{\\ss}e, Stra\\ss e     | Straße, Straße",
        "{\\O}rsted, {\\AA}ngstr\\\"om | Ørsted, Ångström",
        "R\\&D, 31.8\\%, a\\_b       | R&D, 31.8%, a_b",
        "p {\\textless} 0.05         | p < 0.05",
        "$\\beta$-blocker            | β-blocker",
        "\\textit{in vitro}          | in vitro",
        "{{Double} Braces}           | Double Braces",
        "10--13                      | 10–13",
        "\\{set\\}                   | {set}"
      })
  void isReadAsPlainText(String latex, String plain) {
    assertThat(Latex.plain(latex)).isEqualTo(plain);
  }

  @Test
  void keepsCommandsItDoesNotKnow() {
    assertThat(Latex.plain("C:\\temp and \\unknown{x}")).isEqualTo("C:\\temp and \\unknownx");
  }

  @Test
  void keepsDollarsThatAreMoney() {
    assertThat(Latex.plain("from $5 to $10")).isEqualTo("from $5 to $10");
  }

  @Test
  void leavesAddressesAlone() {
    assertThat(Latex.unescaped("https://example.org/~a--b{\\_}c"))
        .isEqualTo("https://example.org/~a--b_c");
  }
}
