package screen.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook without its time of creation, so that the same content yields the same bytes.
 */
public final class StableZip {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern CREATED =
      Pattern.compile("(<dcterms:created [^>]*>)[^<]*(</dcterms:created>)");
  private static final String ALWAYS = "$12000-01-01T00:00:00Z$2";

  /** The size that the library states for each sheet; readers that trust it see one cell. */
  private static final String DIMENSION = "<dimension ref=\"A1\"/>";

  /** The place of the size in a sheet, in bytes. */
  private static final int HEAD = 2048;

  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private StableZip() {}

  /** Something that writes a workbook to a stream. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Copies a workbook without its times. It goes through a temporary file, as the entries that the
   * library writes can only be found by the directory at the end of the zip file.
   */
  public static void write(Content workbook, OutputStream out) throws IOException {
    Path file = Files.createTempFile("screen", ".xlsx");
    try {
      try (OutputStream temporary = Files.newOutputStream(file)) {
        workbook.writeTo(temporary);
      }
      copy(file, out);
    } finally {
      Files.delete(file);
    }
  }

  /** The bytes of a workbook without its times. */
  public static byte[] bytes(Content workbook) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(workbook, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void copy(Path file, OutputStream out) throws IOException {
    ZipOutputStream to = new ZipOutputStream(out);
    try (ZipFile from = new ZipFile(file.toFile())) {
      List<? extends ZipEntry> entries = Collections.list(from.entries());
      for (ZipEntry entry : entries) {
        ZipEntry timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(TIME);
        to.putNextEntry(timeless);
        try (InputStream content = from.getInputStream(entry)) {
          if (entry.getName().equals(PROPERTIES)) {
            String xml = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            to.write(CREATED.matcher(xml).replaceAll(ALWAYS).getBytes(StandardCharsets.UTF_8));
          } else {
            to.write(withoutDimension(content.readNBytes(HEAD)));
            content.transferTo(to);
          }
        }
        to.closeEntry();
      }
    }
    to.finish();
  }

  /** The beginning of a sheet without a size, which the format does not require. */
  private static byte[] withoutDimension(byte[] head) {
    return new String(head, StandardCharsets.ISO_8859_1)
        .replace(DIMENSION, "")
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
