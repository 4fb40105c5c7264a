package screen.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownPageTest {
  @Test
  void mentionsNobodyInAComment() {
    MarkdownPage page = new MarkdownPage();
    page.paragraph(MarkdownText.of("A reply to @all, see #12 and # 3"));

    assertThat(page.comment()).isEqualTo("A reply to @<!-- -->all, see \\#<!-- -->12 and \\# 3\n");
    assertThat(page).hasToString("A reply to @all, see \\#12 and \\# 3\n");
  }
}
