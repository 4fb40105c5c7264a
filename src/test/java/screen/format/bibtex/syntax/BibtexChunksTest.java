package screen.format.bibtex.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BibtexChunksTest {
  @Test
  void cutsEntriesOnOneLine() throws IOException {
    assertThat(chunks("@a{x, t={1}} @b{y, t={2}}"))
        .extracting(BibtexChunk::text)
        .extracting(String::strip)
        .containsExactly("@a{x, t={1}}", "@b{y, t={2}}");
  }

  @Test
  void keepsADamagedEntryFromSwallowingTheNext() throws IOException {
    assertThat(chunks("@a{x, t={never closed\n\n@b{y, t={2}}"))
        .extracting(BibtexChunk::line)
        .containsExactly(1, 3);
  }

  @Test
  void takesNoAddressForAnEntry() throws IOException {
    assertThat(chunks("@a{x, t={mail jane@example{org}, and @type:Person}}\n")).hasSize(1);
  }

  @Test
  void takesNoProseForAnEntryOfSeveralWords() throws IOException {
    assertThat(chunks("@a{x, t={Text\n@home care in {UK, US}\nmore}}\nby jane@b org for {all}\n"))
        .hasSize(1);
    assertThat(chunks("@Journal Article{x,\n t={1}}\n@['A', 'B']{y,\n t={2}}\n")).hasSize(2);
  }

  @Test
  void marksAnEntryThatIsTooLong() throws IOException {
    String line = "x".repeat(1 << 20) + "\n";
    assertThat(chunks("@a{x, t={\n" + line.repeat(17) + "}}\n@b{y, t={2}}"))
        .extracting(BibtexChunk::whole)
        .containsExactly(false, true);
  }

  private static List<BibtexChunk> chunks(String text) throws IOException {
    BibtexChunks chunks = new BibtexChunks(new StringReader(text));
    List<BibtexChunk> all = new ArrayList<>();
    for (Optional<BibtexChunk> next = chunks.next(); next.isPresent(); next = chunks.next()) {
      all.add(next.get());
    }
    return all;
  }
}
