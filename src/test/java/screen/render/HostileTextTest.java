package screen.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import screen.protocol.Source.Kind;

/** Names that come from outside are shown and never obeyed. */
class HostileTextTest {
  private static final String HOSTILE =
      "</text><script>alert(1)</script> & ]]> \" ' \u001b[2J \u202ereversed\u202c \u0000 %s {{x}}";

  @Test
  void staysTextInSvg() throws Exception {
    String svg = text(Rendering.FLOW_SVG);
    assertThat(svg).doesNotContain("<script").doesNotContain("\u001b").doesNotContain("\u202e");
    Document document = xml(svg.getBytes(UTF_8));
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(document.getDocumentElement().getTextContent()).contains("alert(1)</script> & ]]>");
  }

  @Test
  void staysTextInWord() throws Exception {
    try (ZipInputStream zip =
        new ZipInputStream(
            new ByteArrayInputStream(Rendering.FLOW_DOCX.render(hostile().report())))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null) {
        byte[] part = zip.readAllBytes();
        assertThatCode(() -> xml(part)).as(entry.getName()).doesNotThrowAnyException();
        if (entry.getName().equals("word/document.xml")) {
          assertThat(xml(part).getDocumentElement().getTextContent())
              .contains("<script>alert(1)</script>")
              .contains("reversed");
        }
        entry = zip.getNextEntry();
      }
    }
  }

  @Test
  void staysTextInPdf() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Rendering.FLOW_PDF.render(hostile().report()))) {
      String page = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
      assertThat(page).contains("<script>alert(1)</script>&]]>").contains("reversed");
    }
  }

  @Test
  void breaksOutOfNoMermaidLabel() {
    String hostile = "\"] --> evil[\"x\nclick screened href \"javascript:alert(1)\" ;end";
    ReviewOfCounts review = ReviewOfCounts.empty().source(hostile, Kind.DATABASE, 1);
    String mermaid = new String(Rendering.FLOW_MERMAID.render(review.report()), UTF_8);
    assertThat(mermaid.lines()).noneMatch(line -> line.strip().startsWith("click"));
    assertThat(mermaid).contains("#34;#93; --#62; evil#91;#34;x click screened");
  }

  @Test
  void startsNoMarkupInMarkdown() {
    ReviewOfCounts review =
        ReviewOfCounts.empty()
            .title("# <img src=x onerror=alert(1)> [a](javascript:b)")
            .source("a | b\n\n# c", Kind.DATABASE, 1);
    assertThat(new String(Rendering.REPORT_MD.render(review.report()), UTF_8))
        .startsWith("# \\# \\<img src=x onerror=alert(1)\\> \\[a\\](javascript:b)\n")
        .contains("| a \\| b \\# c | ");
  }

  @Property(seed = "2020", tries = 60)
  void leavesSvgWellFormedWhateverTheNames(@ForAll String name) {
    ReviewOfCounts review = ReviewOfCounts.empty().title(name).source(name, Kind.DATABASE, 1);
    assertThatCode(() -> xml(Rendering.FLOW_SVG.render(review.report())))
        .doesNotThrowAnyException();
  }

  private static ReviewOfCounts hostile() {
    return ReviewOfCounts.empty()
        .title(HOSTILE)
        .source(HOSTILE, Kind.DATABASE, 1)
        .living(HOSTILE)
        .version(HOSTILE, ReviewOfCounts.empty().source(HOSTILE, Kind.DATABASE, 1));
  }

  private static String text(Rendering rendering) {
    return new String(rendering.render(hostile().report()), UTF_8);
  }

  private static Document xml(byte[] bytes)
      throws ParserConfigurationException, IOException, SAXException {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }
}
