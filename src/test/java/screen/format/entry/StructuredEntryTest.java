package screen.format.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import screen.format.ExportFormat;

class StructuredEntryTest {
  private static final String LONG = "y".repeat(2000);

  @Test
  void showsTheElementInWhichNothingIsKnown() throws IOException {
    String known =
        "<PubmedArticle><MedlineCitation><PMID>2</PMID></MedlineCitation></PubmedArticle>";

    assertThat(
            rejected(
                ExportFormat.PUBMED_XML,
                "<PubmedArticleSet>"
                    + "<PubmedArticle><x/></PubmedArticle>"
                    + known
                    + "<PubmedArticle><x>"
                    + LONG
                    + "</x></PubmedArticle>"
                    + "</PubmedArticleSet>"))
        .containsExactly("<PubmedArticle>", ("<PubmedArticle>" + LONG).substring(0, 497) + "...");
  }

  @Test
  void showsTheObjectInWhichNothingIsKnown() throws IOException {
    assertThat(rejected(ExportFormat.CSL_JSON, "[{\"x\":1},{\"title\":\"T\"},{}]"))
        .containsExactly("{\"x\":1}", "{}");
  }

  private static List<String> rejected(ExportFormat format, String file) throws IOException {
    Collected collected = new Collected();
    format.reader().read(new StringReader(file), collected);
    return collected.rejections().stream().map(Rejection::text).toList();
  }
}
