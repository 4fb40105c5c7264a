package screen.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;

class StoredIndexTest {
  @TempDir Path disk;

  @Test
  void keepsAnIndexForTheNextCommand() throws IOException {
    write("1").close();

    try (RecordIndex index = stored("1").kept().orElseThrow()) {
      assertThat(index.size()).isEqualTo(7);
    }
    assertThat(Files.readString(folder().resolve(".gitignore"))).isEqualTo("*\n");
  }

  @Test
  void doesNotTakeTheIndexOfOtherRecords() throws IOException {
    write("1").close();

    assertThat(stored("2").kept()).isEmpty();
    write("2").close();
    assertThat(stored("1").kept()).isEmpty();
    assertThat(indexes()).hasSize(1);
  }

  @Slow
  @Test
  void doesNotTrustADamagedIndex() throws IOException {
    write("1").close();
    List<Path> files;
    try (Stream<Path> all = Files.list(indexes().get(0))) {
      files = all.filter(file -> !file.endsWith("write.lock")).toList();
    }
    for (Path file : files) {
      byte[] whole = Files.readAllBytes(file);
      byte[] damaged = whole.clone();
      damaged[damaged.length / 2] ^= 1;
      Files.write(file, damaged);
      assertThat(stored("1").kept()).as(file.toString()).isEmpty();
      Files.write(file, List.of());
      assertThat(stored("1").kept()).as(file.toString()).isEmpty();
      Files.write(file, whole);
    }
    Files.delete(files.get(0));
    assertThat(stored("1").kept()).isEmpty();

    try (RecordIndex again = write("1")) {
      assertThat(again.size()).isEqualTo(7);
    }
    stored("1").kept().orElseThrow().close();
  }

  @Test
  void worksInMemoryWhereNothingCanBeWritten() throws IOException {
    Files.writeString(folder(), "a file where the folder would be");

    try (RecordIndex index = write("1")) {
      assertThat(index.size()).isEqualTo(7);
    }
    assertThat(folder()).isRegularFile();
  }

  @Test
  void writesNothingThroughALink() throws IOException {
    Path elsewhere = Files.createDirectory(disk.resolve("elsewhere"));
    Files.createSymbolicLink(folder(), elsewhere);

    write("1").close();
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void worksInMemoryWhereThereIsNoRoomToWork() {
    Supplier<Path> none =
        () -> {
          throw new UncheckedIOException(new IOException("read-only"));
        };

    try (RecordIndex index =
        stored("1").write(() -> SearchedArticles.articles().iterator(), none)) {
      assertThat(index.size()).isEqualTo(7);
    }
    assertThat(folder()).doesNotExist();
  }

  private Path folder() {
    return disk.resolve("indexes");
  }

  private StoredIndex stored(String checksum) {
    return new StoredIndex(folder(), "deduplicated", checksum);
  }

  private RecordIndex write(String checksum) {
    return stored(checksum)
        .write(() -> SearchedArticles.articles().iterator(), () -> disk.resolve("work" + checksum));
  }

  private List<Path> indexes() throws IOException {
    try (Stream<Path> all = Files.list(folder())) {
      return all.filter(Files::isDirectory).toList();
    }
  }
}
