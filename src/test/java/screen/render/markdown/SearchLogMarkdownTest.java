package screen.render.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import screen.protocol.Source.Kind;
import screen.record.Search;
import screen.render.Rendering;
import screen.render.ReviewOfCounts;
import screen.render.figures.ReviewReport;

class SearchLogMarkdownTest {
  @Test
  void keepsAStrategyWordForWord() {
    assertThat(rendered("1  exp *Sleep/\n2    1 AND \"night <shift>\""))
        .contains("```text\n1  exp *Sleep/\n2    1 AND \"night <shift>\"\n```");
  }

  @Test
  void letsNoStrategyEndItsFence() {
    assertThat(rendered("a\n````\n# not a heading"))
        .contains("`````text\na\n````\n# not a heading\n`````");
  }

  @Test
  void showsNoControlCharacters() {
    assertThat(rendered("a\u001b[2Jb\r\nc\u202ed")).contains("```text\na[2Jb\ncd\n```");
  }

  @Test
  void saysWhatWasNotStated() {
    assertThat(rendered(" ")).contains("not stated").doesNotContain("```");
  }

  private static String rendered(String strategy) {
    Search search =
        new Search(
            "s1-2026",
            "s1",
            "Platform | one",
            "2026",
            "2026-05-01",
            OptionalInt.of(3),
            "s1.ris",
            "0".repeat(64),
            "ris",
            "UTF-8",
            2,
            2,
            0,
            "A. Roe",
            "English",
            strategy,
            "one is withdrawn");
    ReviewReport report =
        ReviewOfCounts.empty().source("PubMed", Kind.DATABASE, 2).search(search).report();
    return new String(Rendering.SEARCH_LOG_MD.render(report), UTF_8);
  }
}
