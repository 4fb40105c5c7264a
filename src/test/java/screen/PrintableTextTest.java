package screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTextTest {
  @Test
  void showsEscapeSequences() {
    assertThat(PrintableText.text("\u001B[2Jgone\u0007")).isEqualTo("\u241B[2Jgone\u2407");
  }

  @Test
  void showsMarksThatTurnTheDirectionOfWriting() {
    assertThat(PrintableText.text("a\u202Eb\u009Bc")).isEqualTo("a\uFFFDb\uFFFDc");
  }

  @Test
  void keepsLineBreaksOnlyWhereLinesAreMeant() {
    assertThat(PrintableText.lines("a\nb")).isEqualTo("a\nb");
    assertThat(PrintableText.text("a\nb")).isEqualTo("a\u240Ab");
  }

  @Test
  void leavesLettersOfAnyScriptAlone() {
    assertThat(PrintableText.text("Größe 夜 🎉")).isEqualTo("Größe 夜 🎉");
  }
}
