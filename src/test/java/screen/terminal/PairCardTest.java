package screen.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import screen.duplicates.Entry;
import screen.record.Field;
import screen.terminal.frame.TerminalStyle;

class PairCardTest {
  private static List<String> lines(Entry a, Entry b) {
    return new PairCard(new TerminalStyle(false, false, true))
        .lines(a.record(), b.record(), 120).stream().map(AttributedString::toString).toList();
  }

  @Test
  void showsTheTypesOfDocumentsAndMarksTwo() {
    Entry article = Entry.article("a:1").with(Field.TYPE, "journal-article");
    Entry thesis = Entry.article("b:1").with(Field.TYPE, "thesis");
    assertThat(lines(article, thesis))
        .anyMatch(line -> line.matches("\\* type +journal article +thesis"));
    assertThat(lines(article, article))
        .anyMatch(line -> line.matches("  type +journal article +journal article"));
    assertThat(lines(Entry.article("a:1"), Entry.article("b:1")))
        .noneMatch(line -> line.contains("type"));
  }
}
