package screen.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class OpenerTest {
  private static final String LINK = "https://doi.org/10.5555/made-up";

  @Test
  void saysThatItAsked() {
    assertThat(new Opener(List.of("true")).open(LINK)).isEqualTo("Asked true to open " + LINK);
  }

  @Test
  void showsTheLinkWhereTheOpenerFails() {
    assertThat(new Opener(List.of("false")).open(LINK))
        .isEqualTo("Open it yourself (false cannot open it here): " + LINK);
  }

  @Test
  void showsTheLinkWhereThereIsNoOpener() {
    assertThat(new Opener(List.of("no-such-opener")).open(LINK))
        .isEqualTo("Open it yourself (no-such-opener cannot be started here): " + LINK);
  }
}
