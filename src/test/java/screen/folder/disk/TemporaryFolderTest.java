package screen.folder.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;

class TemporaryFolderTest {
  /** Linux lists here the locks that processes have on files. */
  private static final Path LOCKS = Path.of("/proc/locks");

  @TempDir Path parent;

  @Test
  void removesWhatAKilledProcessLeftBehind() throws IOException {
    Files.createDirectory(parent.resolve(".scratch-1"));
    Files.writeString(parent.resolve(".scratch-1/2"), "half a spool");
    Files.createFile(parent.resolve(".scratch-1.lock"));
    Files.createFile(parent.resolve(".scratch-3.lock"));

    TemporaryFolder.removeLeft(parent);

    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void leavesAloneWhereAnotherWorks() throws IOException {
    try (TemporaryFolder room = TemporaryFolder.in(parent)) {
      Path file = Files.writeString(room.folder().resolve("1"), "a spool");

      TemporaryFolder.removeLeft(parent);

      assertThat(file).hasContent("a spool");
    }
    assertThat(parent).isEmptyDirectory();
  }

  @Slow
  @Test
  void keepsItsLockWhileAnotherLooksForLeftFolders() throws IOException {
    assumeThat(LOCKS).isReadable();
    try (TemporaryFolder room = TemporaryFolder.in(parent)) {
      TemporaryFolder.removeLeft(parent);

      Object inode = Files.getAttribute(Path.of(room.folder() + ".lock"), "unix:ino");
      assertThat(Files.readString(LOCKS)).contains(":" + inode + " ");
    }
  }

  @Test
  void hasNothingToDoWhereThereIsNoFolder() {
    TemporaryFolder.removeLeft(parent.resolve("none"));

    assertThat(parent.resolve("none")).doesNotExist();
  }
}
