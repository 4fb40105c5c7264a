package screen.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Files that are no text, as text in which a difference can be read. */
final class Decoded {
  private Decoded() {}

  /** The size of each page, then a line for each thing drawn, with its text in quotes. */
  static String pdf(byte[] bytes) throws IOException {
    StringBuilder text = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      text.append("title ").append(document.getDocumentInformation().getTitle()).append('\n');
      text.append("subject ").append(document.getDocumentInformation().getSubject()).append('\n');
      for (PDPage page : document.getPages()) {
        text.append("page ").append(page.getMediaBox()).append('\n');
        new Pen(text).processPage(page);
      }
    }
    return text.toString();
  }

  /** Each file of the package under its name, a line for each paragraph and cell. */
  static String docx(byte[] bytes) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String xml = new String(zip.readAllBytes(), UTF_8);
        text.append("== ").append(entry.getName()).append('\n');
        text.append(xml.replaceAll("(?<=>)(?=<(?:w:(?:tr|tc|p|style|gridCol)|dc|cp)[ >:])", "\n"));
        text.append(xml.endsWith("\n") ? "" : "\n");
      }
    }
    return text.toString();
  }

  /**
   * Writes operators down as they come; those that make a path stay on the line of its painting.
   */
  private static final class Pen extends PDFStreamEngine {
    private static final List<String> OF_A_PATH = List.of("m", "l", "c", "h");
    private final StringBuilder text;

    Pen(StringBuilder text) {
      this.text = text;
      addOperator(new SetFontAndSize(this));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      super.processOperator(operator, operands);
      String name = operator.getName();
      String words = operands.stream().map(this::words).collect(Collectors.joining(" "));
      text.append(words).append(words.isEmpty() ? "" : " ").append(name);
      text.append(OF_A_PATH.contains(name) ? ' ' : '\n');
    }

    private String words(COSBase operand) {
      if (operand instanceof COSString string) {
        return '"' + decoded(string.getBytes()) + '"';
      }
      if (operand instanceof COSName name) {
        return "/" + name.getName();
      }
      return operand instanceof COSNumber number
          ? Float.toString(number.floatValue())
          : operand.toString();
    }

    private String decoded(byte[] codes) {
      PDFont font = getGraphicsState().getTextState().getFont();
      StringBuilder letters = new StringBuilder();
      try (ByteArrayInputStream in = new ByteArrayInputStream(codes)) {
        while (in.available() > 0) {
          letters.append(font.toUnicode(font.readCode(in)));
        }
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      return letters.toString();
    }
  }
}
