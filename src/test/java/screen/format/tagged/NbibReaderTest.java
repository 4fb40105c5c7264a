package screen.format.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import screen.format.entry.Collected;

/** The last entry of a file that was cut short is noted. */
class NbibReaderTest {
  private static final String START = "PMID- 99000001\nOWN - NLM\nSTAT- MEDLINE\n";
  private static final String REST = "TI  - Tea.\nAU  - Able A\nTA  - J Tea\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        START + "TI  - Tea and\n",
        START + "DP  - 2020\nTI  - Tea.\nAB  - It is\n",
        START + REST
      })
  void notesTheOnlyEntryAsCutShort(String file) throws IOException {
    assertThat(read(file).entriesAlone().get(0).truncated()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        START + "TI  - Tea.\nSO  - J Tea. 2020.\n",
        START + "TI  - Tea.\nPST - ppublish\n",
        START + "DP  - 2020\n" + REST,
        "PMID- 99000001\nTI  - Tea.\n",
        "OWN - ERIC\nTI  - Tea.\n"
      })
  void takesAnEntryAsWhole(String file) throws IOException {
    assertThat(read(file).entriesAlone().get(0).truncated()).isFalse();
  }

  @Test
  void notesTheLastOfSeveralEntries() throws IOException {
    String whole = START + "DP  - 2020\n" + REST + "SO  - J Tea. 2020.\n\n";

    Collected read = read(whole + START + "DP  - 2020\n" + REST);

    assertThat(read.entriesAlone()).extracting(it -> it.truncated()).containsExactly(false, true);
  }

  private static Collected read(String file) throws IOException {
    Collected collected = new Collected();
    new NbibReader().read(new StringReader(file), collected);
    return collected;
  }
}
