package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import screen.folder.disk.FolderLock;

/**
 * Whoever writes takes the lock before anything is read, so that all that is read is of one moment:
 * while another holds it, a command does not even notice that what it would read is damaged.
 */
class LockedFolderTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report",
        "dedupe",
        "dedupe --same x:N1 x:N2 --reviewer A",
        "link x:N1 x:N2 --reviewer A",
        "decide --reviewer A --stage title-abstract --from votes.csv",
        "import more.ris --source x",
        "run"
      })
  void readsNothingBeforeItHasTheLock(String command) {
    Cli cli = FourArticles.in(folder).cli();
    cli.write("votes.csv", "record,verdict\nx:N1,include\n");
    cli.write("more.ris", FourArticles.article("N9", "One more", "", 7));
    cli.write("records/records.jsonl", "{ no record\n");
    cli.write("records/duplicates.csv", "no header\n");

    try (FolderLock held =
        FolderLock.acquire(
            folder.resolve("records/.lock"), "other", OffsetDateTime.parse("2026-01-01T00:00Z"))) {
      assertThat(held).isNotNull();
      Cli.Result result = cli.run(command.split(" "));
      assertThat(result.err()).contains("in use: ");
      assertThat(result.exitCode()).isEqualTo(4);
    }
    assertThat(cli.run(command.split(" ")).err()).doesNotContain("in use: ");
  }
}
