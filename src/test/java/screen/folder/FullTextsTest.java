package screen.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import screen.folder.FullTexts.Stored;
import screen.record.RecordId;

class FullTextsTest {
  private static final RecordId RECORD = RecordId.parse("x:N1").orElseThrow();

  @TempDir Path root;

  @Test
  void storesAPdfAndReplacesAnotherOnlyIfAsked() throws IOException {
    FullTexts texts = new FullTexts(root);

    assertThat(texts.pdf(RECORD)).isEmpty();
    assertThat(texts.store(RECORD, upload("%PDF-1"), false)).isEqualTo(Stored.NEW);
    assertThat(texts.store(RECORD, upload("%PDF-1"), false)).isEqualTo(Stored.SAME);
    assertThat(texts.store(RECORD, upload("%PDF-2"), false)).isEqualTo(Stored.REFUSED);
    assertThat(root.resolve("fulltext/x_N1.pdf")).hasContent("%PDF-1");
    assertThat(texts.store(RECORD, upload("%PDF-2"), true)).isEqualTo(Stored.REPLACED);
    assertThat(texts.pdf(RECORD).orElseThrow()).hasContent("%PDF-2");
    try (var files = Files.list(root.resolve("fulltext"))) {
      assertThat(files).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x:../../etc/passwd", "x:a/b", "x:..", "x:con", "x:a\\b", "x:a:b", "x:%2e%2e"})
  void noIdLeadsOutOfTheFolder(String id) {
    RecordId record = RecordId.parse(id).orElseThrow();
    new FullTexts(root).store(record, upload("%PDF-1"), false);

    assertThat(FullTexts.place(record)).matches("fulltext/[A-Za-z0-9._~-]+\\.pdf");
    assertThat(root.resolve(FullTexts.place(record)).normalize().getParent())
        .isEqualTo(root.resolve("fulltext"))
        .isDirectoryContaining(
            file -> file.endsWith(Path.of(FullTexts.place(record)).getFileName()));
  }

  /** A link is neither followed when it is read nor written through. */
  @Test
  void leavesAFileOutsideAlone() throws IOException {
    Path outside = Files.writeString(root.resolve("outside.pdf"), "%PDF-secret");
    Files.createDirectories(root.resolve("fulltext"));
    Files.createSymbolicLink(root.resolve("fulltext/x_N1.pdf"), outside);
    FullTexts texts = new FullTexts(root);

    assertThat(texts.pdf(RECORD)).isEmpty();
    assertThat(texts.store(RECORD, upload("%PDF-1"), false)).isEqualTo(Stored.REFUSED);
    assertThat(texts.store(RECORD, upload("%PDF-1"), true)).isEqualTo(Stored.REPLACED);
    assertThat(outside).hasContent("%PDF-secret");
    assertThat(texts.pdf(RECORD).orElseThrow()).hasContent("%PDF-1");
  }

  @Test
  void knowsAPdfByHowItBegins() {
    assertThat(FullTexts.isPdf(upload("%PDF-1.7\n..."))).isTrue();
    assertThat(FullTexts.isPdf(upload(" %PDF-1.7"))).isFalse();
    assertThat(FullTexts.isPdf(upload("%PDF"))).isFalse();
    assertThat(FullTexts.isPdf(upload(""))).isFalse();
  }

  private Path upload(String text) {
    try {
      return Files.writeString(root.resolve("upload"), text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
