package screen.format.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import screen.Failure;
import screen.Slow;

class ExportTextTest {
  private static ExportText only(byte[] bytes) throws IOException {
    List<ExportText> texts = ExportText.in(() -> new ByteArrayInputStream(bytes));
    assertThat(texts).hasSize(1);
    return texts.get(0);
  }

  private static String all(ExportText text) throws IOException {
    try (Reader reader = text.open()) {
      StringWriter writer = new StringWriter();
      reader.transferTo(writer);
      return writer.toString();
    }
  }

  @Test
  void takesWhatIsValidForUtf8() throws IOException {
    ExportText text = only("Größe 𝛼".getBytes(UTF_8));

    assertThat(text.encoding()).isEqualTo("UTF-8");
    assertThat(all(text)).isEqualTo("Größe 𝛼");
  }

  @Test
  void takesWhatIsNotValidForWindows1252() throws IOException {
    ExportText text = only("Größe \u0096 1".getBytes(ISO_8859_1));

    assertThat(text.encoding()).isEqualTo("windows-1252");
    assertThat(all(text)).isEqualTo("Größe – 1");
  }

  @Test
  void readsStrayBytesWhereverTheyStand() throws IOException {
    byte[] sound = "é".repeat(100_000).getBytes(UTF_8);
    for (int before = 32_760; before < 32_772; before++) {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      file.write("x".repeat(before).getBytes(UTF_8));
      file.write(0xfc);
      file.write(sound);

      ExportText text = ExportText.in(() -> new ByteArrayInputStream(file.toByteArray())).get(0);

      try (Reader reader = text.open()) {
        StringWriter read = new StringWriter();
        reader.transferTo(read);
        assertThat(read.toString()).isEqualTo("x".repeat(before) + "ü" + "é".repeat(100_000));
      }
    }
  }

  @Test
  void readsStrayBytesOfAnotherwiseSoundFileOneByOne() throws IOException {
    byte[] sound = ("é".repeat(200_000) + "\n").getBytes(UTF_8);
    byte[] stray = "Müller\n".getBytes(ISO_8859_1);
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(sound);
    both.write(stray);

    ExportText text = only(both.toByteArray());

    assertThat(text.encoding()).isEqualTo("UTF-8 with stray windows-1252");
    assertThat(all(text)).isEqualTo("é".repeat(200_000) + "\nMüller\n");
  }

  @Test
  void noticesAnInvalidByteLateInTheFile() throws IOException {
    byte[] late = ("x".repeat(300_000) + "é").getBytes(ISO_8859_1);

    assertThat(only(late).encoding()).isEqualTo("windows-1252");
  }

  @Test
  void followsByteOrderMarks() throws IOException {
    assertThat(all(only("\ufeffä\r".getBytes(UTF_16LE)))).isEqualTo("ä\r");
    assertThat(all(only("\ufeffä\r".getBytes(UTF_16BE)))).isEqualTo("ä\r");
    assertThat(all(only("\ufeffä\r".getBytes(UTF_8)))).isEqualTo("ä\r");
    assertThat(all(only("no mark".getBytes(UTF_16LE)))).isEqualTo("no mark");
  }

  @Test
  void dropsMarksAtLineStartsAndKeepsOthers() throws IOException {
    ExportText text = only("\ufeffa\r\ufeffb\n\ufeffc\ufeffd\u2028e".getBytes(UTF_8));

    assertThat(all(text)).isEqualTo("a\rb\nc\ufeffd e");
  }

  @Test
  void endsTheLinesOfTheHeadInOneWay() throws IOException {
    assertThat(only("a\r\nb\rc\n".getBytes(UTF_8)).head()).isEqualTo("a\nb\nc\n");
    assertThat(only("x".repeat(100_000).getBytes(UTF_8)).head()).hasSize(ExportText.HEAD);
  }

  @Test
  void unpacksGzip() throws IOException {
    assertThat(all(only(gzip("PMID- 1\n".getBytes(UTF_8))))).isEqualTo("PMID- 1\n");
  }

  @Test
  void findsEachExportOfZip() throws IOException {
    byte[] zip = zip("../../etc/a.ris", "__MACOSX/._a.ris", "b.txt");

    List<ExportText> texts = ExportText.in(() -> new ByteArrayInputStream(zip));

    assertThat(texts).extracting(ExportText::member).containsExactly("../../etc/a.ris", "b.txt");
    assertThat(all(texts.get(1))).isEqualTo("content of b.txt");
  }

  @Test
  void unpacksGzipWithinZip() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry("a.nbib.gz"));
      zip.write(gzip("PMID- 1\n".getBytes(UTF_8)));
      zip.putNextEntry(new ZipEntry("empty"));
    }

    List<ExportText> texts = ExportText.in(() -> new ByteArrayInputStream(packed.toByteArray()));

    assertThat(all(texts.get(0))).isEqualTo("PMID- 1\n");
    assertThat(all(texts.get(1))).isEmpty();
  }

  @Slow
  @Test
  void refusesWhatUnfoldsBeyondMeasure() throws IOException {
    byte[] bomb = gzip("x".repeat(80 << 20).getBytes(UTF_8));

    assertThatThrownBy(() -> only(bomb))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("unpacks to over");
  }

  @Test
  void measuresGzipWithinZipByTheZip() throws IOException {
    ByteArrayOutputStream alike = new ByteArrayOutputStream();
    byte[] part = gzip("x".repeat(5 << 10).getBytes(UTF_8));
    for (int i = 0; i < 16 << 10; i++) {
      alike.write(part);
    }
    byte[] bomb = zip("a.ris.gz", alike.toByteArray());

    assertThatThrownBy(() -> only(bomb))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("unpacks to over");
  }

  @Test
  void saysThatGzipWithinZipIsCutShort() throws IOException {
    byte[] zip = zip("a.ris.gz", new byte[] {0x1f, (byte) 0x8b, 8});

    assertThatThrownBy(() -> only(zip))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("cut short");
  }

  @Test
  void refusesCompressedFileThatIsCutShort() throws IOException {
    byte[] whole = gzip("PMID- 1\n".repeat(1000).getBytes(UTF_8));
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length / 2);

    assertThatThrownBy(() -> only(cut))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("cut short");
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("content of " + name).getBytes(UTF_8));
      }
    }
    return packed.toByteArray();
  }
}
