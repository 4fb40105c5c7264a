package screen.terminal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

class WrapTest {
  @Test
  void breaksBetweenWordsAndCountsWideCharactersTwice() {
    assertThat(lines(Wrap.to(9, new AttributedString("one three 夜夜夜 x"))))
        .containsExactly("one three", "夜夜夜 x");
  }

  @Test
  void keepsItemsWholeWhereALineHasRoom() {
    assertThat(lines(Wrap.items(12, "i include  u undo  a very long item  q quit")))
        .containsExactly("i include", "u undo", "a very long", "item", "q quit");
    assertThat(lines(Wrap.items(80, "i include  u undo"))).containsExactly("i include  u undo");
  }

  private static List<String> lines(List<AttributedString> lines) {
    return lines.stream().map(AttributedString::toString).toList();
  }
}
