package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MixedZipTest {
  @Test
  void refusesAZipFileOfDifferentFormats(@TempDir Path folder) throws IOException {
    Cli cli = Cli.review(folder);
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("m.zip")))) {
      zip.putNextEntry(new ZipEntry("a.ris"));
      zip.write("TY  - JOUR\nTI  - A\nER  - \n".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("b.nbib"));
      zip.write("PMID- 1\nOWN - NLM\nTI  - B.\n".getBytes(StandardCharsets.UTF_8));
    }

    Cli.Result result = cli.run("import", "m.zip", "--source", "x");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("a.ris is ris, b.nbib is pubmed-nbib");
  }
}
