package screen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;

@Slow
class MixedZipTest {
  private static final String PLAIN = "TY  - JOUR\nTI  - A\nER  - \n";

  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeEach
  void makeReview() {
    cli = Cli.review(folder);
  }

  @Test
  void refusesAZipFileOfDifferentFormats() throws IOException {
    zip("a.ris", PLAIN, "b.nbib", "PMID- 1\nOWN - NLM\nTI  - B.\n");

    Cli.Result result = cli.run("import", "m.zip", "--source", "x");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("a.ris is ris, b.nbib is pubmed-nbib", "Unpack it");
  }

  @Test
  void readsAZipFileOfRisOfDifferentProducers() throws IOException {
    String scopus =
        "TY  - JOUR\nTI  - B\nUR  - https://www.scopus.com/inward/record.uri?eid=2-s2.0-99000001\n"
            + "DB  - Scopus\nER  - \n";
    zip("a.ris", PLAIN, "b.ris", scopus);

    assertThat(cli.ok("import", "m.zip", "--source", "x").out())
        .contains("ris (RIS of several producers)", "2 found = 2 new");
    assertThat(cli.read("records/records.jsonl")).contains("2-s2.0-99000001");
    assertThat(cli.ok("run").exitCode()).isZero();
  }

  private void zip(String first, String text, String second, String other) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("m.zip")))) {
      zip.putNextEntry(new ZipEntry(first));
      zip.write(text.getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry(second));
      zip.write(other.getBytes(UTF_8));
    }
  }
}
