package screen.format.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import screen.format.entry.Collected;
import screen.record.Field;
import screen.record.Fields;

/** Tags are followed by a blank or a tab. */
class WosReaderTest {
  private static final String HEAD = "FN Clarivate Analytics Web of Science\nVR 1.0\n";
  private static final String ENTRY =
      "PT J\nAU Able, A\n   Roe, B\nTI Tea and\n   coffee\nSO J TEA\nPY 2020\nER\n\nEF\n";

  @ParameterizedTest
  @ValueSource(strings = {HEAD + ENTRY, ENTRY})
  void readsTabsAsItReadsBlanks(String file) throws IOException {
    String tabs = file.replaceAll("(?m)^([A-Z]{2}) ", "$1\t");

    assertThat(new WosReader().recognise(tabs)).isPresent();
    assertThat(fields(tabs)).isEqualTo(fields(file));
    assertThat(fields(tabs.replace("   ", "\t"))).isEqualTo(fields(file));
    assertThat(fields(tabs).all(Field.AUTHORS)).containsExactly("Able, A", "Roe, B");
    assertThat(fields(tabs).first(Field.TITLE)).isEqualTo("Tea and coffee");
  }

  @Test
  void leavesTheTabDelimitedTableToItsReader() {
    assertThat(new WosReader().recognise("PT\tAU\tTI\tSO\nJ\tAble, A\tTea\tJ TEA\n")).isEmpty();
  }

  private static Fields fields(String file) throws IOException {
    Collected collected = new Collected();
    new WosReader().read(new StringReader(file), collected);
    return collected.entriesAlone().get(0).fields();
  }
}
