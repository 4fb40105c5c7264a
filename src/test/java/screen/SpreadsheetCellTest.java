package screen;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {
  @Property(tries = 1000)
  void everyTextComesBack(@ForAll("texts") String text) {
    assertThat(SpreadsheetCell.textOf(SpreadsheetCell.of(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://evil.example\";A1)",
        "+1+1",
        "-1+1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\uFF1D1"
      })
  void guardsWhatASpreadsheetWouldCompute(String formula) {
    assertThat(SpreadsheetCell.of(formula)).isEqualTo("'" + formula);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-3.25", "+4", "A trial of 1 = 2", "'Tis", "5 - 3"})
  void leavesTheRestAsItIs(String text) {
    assertThat(SpreadsheetCell.of(text)).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("'=+-@\t\r\n\uFF1D 1.a").ofMaxLength(8);
  }
}
