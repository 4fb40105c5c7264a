package screen.folder;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import screen.Failure;

/**
 * A CSV file to which lines are only ever appended, each fsynced before it counts.
 *
 * <p>A last line without a line end is torn: a crash cut the write short and nobody was told that
 * it was kept. It is never taken for an event. It is set aside in a file beside this one before
 * anything is appended.
 */
final class AppendLog {
  private final Path file;
  private final List<String> header;

  AppendLog(Path file, List<String> header) {
    this.file = file;
    this.header = List.copyOf(header);
  }

  /**
   * What the file holds.
   *
   * @param text all whole lines
   * @param torn the last line where it has no line end, else ""
   * @param tornLine its 1-based line
   */
  record Content(String text, String torn, int tornLine) {}

  /** Reads the file; empty where there is none. */
  Content read(String name) {
    if (!Files.exists(file)) {
      return new Content("", "", 0);
    }
    try {
      String all = Files.readString(file);
      int end = Math.max(all.lastIndexOf('\n'), all.lastIndexOf('\r')) + 1;
      String whole = all.substring(0, end);
      return new Content(
          whole, all.substring(end), (int) whole.chars().filter(c -> c == '\n').count() + 1);
    } catch (IOException e) {
      throw Failure.input("Cannot read: " + Reason.of(e) + ". The file must be CSV in UTF-8.")
          .in(name)
          .because(e);
    }
  }

  /** Appends rows in one write and returns when they are on the disk. */
  void append(List<List<String>> rows) {
    StringBuilder lines = new StringBuilder();
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      setTornLineAside();
      if (!Files.exists(file) || Files.size(file) == 0) {
        lines.append(CsvTable.line(header));
      }
      rows.forEach(row -> lines.append(CsvTable.line(row)));
      try (FileChannel channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.APPEND)) {
        ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
    } catch (IOException e) {
      throw AtomicFile.cannotWrite(file, e);
    }
  }

  private void setTornLineAside() throws IOException {
    String torn = read(file.toString()).torn();
    if (torn.isEmpty()) {
      return;
    }
    Files.writeString(
        file.resolveSibling(file.getFileName() + ".torn"),
        torn + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
      access.setLength(Files.size(file) - torn.getBytes(StandardCharsets.UTF_8).length);
    }
  }
}
