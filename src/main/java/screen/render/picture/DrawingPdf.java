package screen.render.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import screen.render.diagram.Drawing;

/**
 * Writes a drawing as one A4 page of PDF with embedded fonts. Nothing is compressed, because
 * compressed bytes depend on the version of the compression library.
 */
public final class DrawingPdf {
  /** A constant instead of the time in the file's identifier. */
  private static final long NO_TIME = 0;

  private DrawingPdf() {}

  public static byte[] of(Drawing drawing) {
    try {
      return uncompressed(drawn(drawing));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The drawn page, with compressed streams. */
  static byte[] drawn(Drawing drawing) throws IOException {
    Page sheet = Page.fitting(drawing);
    try (PDDocument document = new PDDocument()) {
      document.getDocumentInformation().setTitle(drawing.title());
      document.getDocumentInformation().setSubject(drawing.description());
      document.getDocumentCatalog().setLanguage("en");
      PDPage page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
      document.addPage(page);
      try (PDPageContentStream content =
          new PDPageContentStream(document, page, AppendMode.OVERWRITE, false)) {
        double left = sheet.left(drawing);
        double top = sheet.height() - Page.MARGIN;
        float scale = (float) sheet.scale();
        content.transform(new Matrix(scale, 0, 0, scale, (float) left, (float) top));
        new PdfPen(document, content).draw(drawing);
      }
      return saved(document);
    }
  }

  private static byte[] uncompressed(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        COSBase object = document.getDocument().getObjectFromPool(key).getObject();
        if (object instanceof COSStream stream && stream.getFilters() != null) {
          byte[] plain = stream.createInputStream().readAllBytes();
          stream.removeItem(COSName.FILTER);
          try (OutputStream out = stream.createRawOutputStream()) {
            out.write(plain);
          }
        }
      }
      return saved(document);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    document.setDocumentId(NO_TIME);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes, CompressParameters.NO_COMPRESSION);
    return bytes.toByteArray();
  }
}
