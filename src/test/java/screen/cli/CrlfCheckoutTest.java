package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;

/**
 * The example review as git for Windows checks it out where no .gitattributes forbids it: every
 * text file with CRLF, but for the exports, whose bytes the search log holds.
 */
@Slow
class CrlfCheckoutTest {
  private static final Set<String> BINARY = Set.of("png", "pdf", "docx");

  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeEach
  void checkOut() throws IOException {
    cli = ExampleReview.copiedTo(folder);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.toString();
        boolean export = file.startsWith(folder.resolve("records/searches"));
        if (!export && !BINARY.contains(name.substring(name.lastIndexOf('.') + 1))) {
          String text = Files.readString(file);
          Files.write(
              file,
              text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        }
      }
    }
  }

  @Test
  void givesTheSameNumbers() {
    assertThat(cli.ok("--json", "run").out())
        .contains("\"databases\":101", "\"screened\":84", "\"sought\":28")
        .contains("\"total\":{\"studies\":14,\"reports\":14}");
  }

  @Test
  void satisfiesEveryCheck() {
    for (List<String> command : List.of(List.of("check"), List.of("report", "--check"))) {
      Cli.Result result = cli.run(command.toArray(String[]::new));
      assertThat(result.exitCode()).as(result.out() + result.err()).isZero();
    }
  }

  @Test
  void takesFurtherVotes() {
    cli.vote("AP", "title-abstract", "pubmed:99000006,include,");

    assertThat(cli.ok("decide", "--history", "pubmed:99000006", "--reviewer", "AP").out())
        .contains("AP  include");
  }
}
