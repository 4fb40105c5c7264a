package screen.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;

/**
 * The picture of the report's page in the documentation. Its pixels depend on the browser and its
 * fonts, so a text beside it says what it shows; {@code scripts/pictures} writes both.
 */
@Slow
class ReportPictureTest {
  private static final Path REPORT = Path.of("records", "report", "report.html");
  private static final Path PICTURES = Path.of("src", "site", "markdown", "pictures");
  private static final int WIDTH = 900;

  @TempDir(cleanup = CleanupMode.NEVER)
  Path profile;

  @Test
  void showsTheRecordsOfABoxOfTheExample() throws IOException {
    Optional<Path> installed = Chromium.found();
    assumeTrue(installed.isPresent(), "No chromium on the PATH: the picture is not compared.");
    try (Chromium page = Chromium.start(installed.orElseThrow(), profile)) {
      page.open(REPORT.toAbsolutePath().toUri().toString());
      page.hideScrollbars();
      page.width(WIDTH);
      page.click("#flow-rep_excluded");
      page.await("document.querySelector('#records h3')");
      page.evaluate(
          "document.querySelector('#flow-rep_excluded').scrollIntoView({behavior: 'instant'})");
      String shown =
          page.evaluate(
                      "document.querySelector('#flow').innerText +"
                          + " document.querySelector('style').innerText")
                  .asString()
              + "\n";
      if ("write".equals(System.getProperty("golden"))) {
        Files.writeString(PICTURES.resolve("report.txt"), shown);
        Files.write(PICTURES.resolve("report.png"), page.screenshot());
      }
      assertThat(shown).isEqualTo(Files.readString(PICTURES.resolve("report.txt")));
    }
  }
}
