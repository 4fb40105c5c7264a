package screen.format.clean;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
  @ParameterizedTest
  @ValueSource(strings = {"Träume im Größenwahn", "Educación", "Łukasz’s “sleep”", "疼痛"})
  void isPutRightWhicheverEncodingItWasReadIn(String text) {
    for (Charset charset : List.of(ISO_8859_1, Charset.forName("windows-1252"))) {
      String wrong = new String(text.getBytes(UTF_8), charset);
      if (wrong.indexOf('\ufffd') < 0) {
        CleanedValue cleaned = CleanedValue.of(wrong);
        assertThat(cleaned.value()).isEqualTo(text);
        assertThat(cleaned.repairs()).containsExactly("UTF-8 read as windows-1252 put right");
      }
    }
  }
}
