package screen.terminal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QrCodeTest {
  private static final String LINK = "http://192.168.1.20:40731/seat/1/?key=" + "k".repeat(43);

  /** The corner of each code: a ring around a square, in a margin; here light on dark. */
  @Test
  void drawsTwoRowsToALineWithAMargin() {
    List<String> lines = QrCode.of(LINK, false);

    assertThat(lines).allMatch(line -> line.length() == lines.get(0).length());
    assertThat(lines.size()).isEqualTo((lines.get(0).length() + 1) / 2);
    assertThat(lines.get(0)).matches("█+");
    assertThat(lines.get(1)).startsWith("██ ▄▄▄▄▄ █").endsWith("█ ▄▄▄▄▄ ██");
    assertThat(lines.get(2)).startsWith("██ █   █ █").endsWith("█ █   █ ██");
    assertThat(lines.get(3)).startsWith("██ █▄▄▄█ █").endsWith("█ █▄▄▄█ ██");
  }

  @Test
  void isDarkOnLightWhereThereAreColours() {
    assertThat(QrCode.of(LINK, true))
        .allMatch(line -> line.startsWith("\u001b[30;107m") && line.endsWith("\u001b[0m"));
    assertThat(QrCode.of(LINK, true).get(1)).contains("  █▀▀▀▀▀█ ");
  }
}
