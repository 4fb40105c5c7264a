package screen.render.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import screen.render.figures.Xml;

/**
 * Packs a Word document (Office Open XML, ECMA-376). It is stored without compression and with a
 * fixed time, so that its bytes are the same on every machine.
 */
public final class DocxPackage {
  /**
   * The fixed time of ZIP entries; for an earlier one Java adds another that depends on the time
   * zone.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private DocxPackage() {}

  /**
   * The bytes of the file.
   *
   * @param document the main part in WordprocessingML
   * @param textSize in half points
   * @param description for screen readers
   */
  public static byte[] of(String title, String description, String document, int textSize) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.setMethod(ZipOutputStream.STORED);
      part(zip, "[Content_Types].xml", resource("content-types.xml"));
      part(zip, "_rels/.rels", resource("package-relationships.xml"));
      part(zip, "word/document.xml", bytes(document));
      part(zip, "word/_rels/document.xml.rels", resource("document-relationships.xml"));
      String styles = new String(resource("styles.xml"), StandardCharsets.UTF_8);
      part(zip, "word/styles.xml", bytes(sized(styles, textSize)));
      part(zip, "docProps/core.xml", bytes(properties(title, description)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The styles with the size of the text, in half points, and of arrows. */
  private static String sized(String styles, int size) {
    return styles
        .replace("TEXT-SIZE", Integer.toString(size))
        .replace("ARROW-SIZE", Integer.toString(Math.min(24, size * 3 / 2)));
  }

  private static String properties(String title, String description) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        + "<cp:coreProperties xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:cp="
        + "\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"><dc:title>"
        + Xml.text(title)
        + "</dc:title><dc:description>"
        + Xml.text(description)
        + "</dc:description></cp:coreProperties>\n";
  }

  private static void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
    CRC32 check = new CRC32();
    check.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    entry.setSize(content.length);
    entry.setCrc(check.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(DocxPackage.class.getResourceAsStream("docx/" + name), name)) {
      return in.readAllBytes();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
