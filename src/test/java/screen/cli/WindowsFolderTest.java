package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import screen.Slow;

/** A review on a drive of Windows: backslashes, names without case, no POSIX permissions. */
class WindowsFolderTest {
  private final FileSystem drive = Jimfs.newFileSystem(Configuration.windows());
  private final Path folder = drive.getPath("C:\\Users\\J\u00fcrgen B\\review");
  private final Cli cli = Cli.review(folder);

  @BeforeEach
  void export() {
    export("..\\export.ris", "One", "Two", "Three");
  }

  @AfterEach
  void close() throws IOException {
    drive.close();
  }

  @Slow
  @Test
  void isImportedScreenedAndReported() {
    cli.ok("import", "..\\export.ris", "--source", "x");
    cli.ok("run");
    for (String screener : List.of("A", "B")) {
      cli.write("votes.csv", "record,verdict,reason\n" + idOf("One") + ",include,\n");
      cli.ok("decide", "--reviewer", screener, "--stage", "title-abstract", "--from", "votes.csv");
    }
    cli.ok("report");

    assertThat(cli.ok("--json", "status").out()).contains("\"databases\":3", "\"sought\":1");
    assertThat(cli.ok("report", "--check").exitCode()).isZero();
    assertThat(cli.ok("check").exitCode()).isZero();
    assertThat(cli.read("records\\searches.csv")).contains("export-").doesNotContain("\\");
  }

  @Slow
  @Test
  void keepsExportsApartWhoseNamesDifferInCaseAlone() throws IOException {
    cli.ok("import", "..\\export.ris", "--source", "x");
    Files.delete(folder.resolve("..\\export.ris"));
    export("..\\EXPORT.RIS", "Four", "Five");

    cli.ok("import", "..\\EXPORT.RIS", "--source", "y");

    try (Stream<Path> kept = Files.list(folder.resolve("records\\searches"))) {
      assertThat(kept).hasSize(2);
    }
    assertThat(cli.ok("--json", "run").out()).contains("\"databases\":5");
  }

  @Test
  void namesNoExportLikeADevice() {
    export("..\\CON.ris", "Six");

    cli.ok("import", "..\\CON.ris", "--source", "x");

    assertThat(cli.read("records\\searches.csv")).contains("CON-").doesNotContain(",CON.ris");
  }

  @Test
  void findsItsFolderFromBelow() {
    cli.ok("import", "..\\export.ris", "--source", "x");

    assertThat(Cli.in(folder.resolve("records\\searches")).ok("status").out()).contains("3");
    assertThat(Cli.in(drive.getPath("C:\\")).ok("-C", folder.toString(), "status").out())
        .contains("3");
  }

  private String idOf(String title) {
    return cli.read("records\\records.jsonl")
        .lines()
        .filter(line -> line.contains(title))
        .map(line -> line.replaceFirst("^\\{\"id\":\"([^\"]+)\".*", "$1"))
        .findFirst()
        .orElseThrow();
  }

  private void export(String file, String... titles) {
    StringBuilder ris = new StringBuilder();
    for (String title : titles) {
      ris.append("TY  - JOUR\r\nTI  - Title number ")
          .append(title)
          .append("\r\nAU  - ")
          .append(title)
          .append(", A.\r\nPY  - 2020\r\nER  - \r\n\r\n");
    }
    cli.write(file, ris.toString());
  }
}
