package screen.folder.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import screen.Failure;
import screen.Reason;

/**
 * An append-only CSV file; each line is fsynced before it counts.
 *
 * <p>A last line without line end is incomplete: a crash interrupted the write before it was
 * confirmed. It never counts. Before the next append it is moved to a file next to this one.
 */
public final class AppendOnlyCsv {
  private final Path file;
  private final String name;
  private final List<String> header;
  private final List<String> required;
  private final List<String> optional;
  private final String unit;
  private final Consumer<String> warnings;

  /**
   * Describes a file without optional columns, which need not exist.
   *
   * @param root the folder to which the name is relative
   * @param name the file as messages show it, with {@code /} between folders
   * @param header the columns of a new file
   * @param required the columns without which the file cannot be read
   * @param unit the noun for one row, such as "vote"
   * @param warnings receives a sentence if the last line is incomplete
   */
  public AppendOnlyCsv(
      Path root,
      String name,
      List<String> header,
      List<String> required,
      String unit,
      Consumer<String> warnings) {
    this(root, name, header, required, List.of(), unit, warnings);
  }

  /**
   * The same with optional columns: the file has one from the first row on that fills it. Its
   * header is then the only line that is written anew.
   *
   * @param optional those of the columns that are optional
   */
  public AppendOnlyCsv(
      Path root,
      String name,
      List<String> header,
      List<String> required,
      List<String> optional,
      String unit,
      Consumer<String> warnings) {
    this.file = root.resolve(name);
    this.name = name;
    this.header = List.copyOf(header);
    this.required = List.copyOf(required);
    this.optional = List.copyOf(optional);
    this.unit = unit;
    this.warnings = warnings;
  }

  /** The rows of all complete lines, in file order; empty if there is no file. */
  public List<Row> rows() {
    if (!Presence.exists(file, name)) {
      return List.of();
    }
    try {
      byte[] all = Files.readAllBytes(file);
      int end = endOfWholeLines(all);
      String whole = decoded(all, 0, end, CodingErrorAction.REPORT);
      if (end < all.length) {
        warnOfIncompleteLine((int) whole.chars().filter(c -> c == '\n').count() + 1);
      }
      return CsvTable.read(whole, name, required);
    } catch (IOException e) {
      throw Failure.input("Cannot read: " + Reason.of(e) + ". The file must be CSV in UTF-8.")
          .in(name)
          .because(e);
    }
  }

  private void warnOfIncompleteLine(int line) {
    warnings.accept(
        name
            + ":"
            + line
            + ": the last line is cut off and is not counted as a "
            + unit
            + ". Enter that "
            + unit
            + " again, or, if the line is complete, end it with a line break.");
  }

  /**
   * Appends rows and returns when they are on the disk; on failure the file is unchanged. A single
   * row is added in place; of several, all or none are added even if the process dies.
   */
  public void append(List<List<String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      setIncompleteLineAside();
      Addition addition = addition(rows);
      if (rows.size() > 1 || !addition.newColumns().isEmpty()) {
        try (AtomicFile.Written written = prepare(rows)) {
          written.put();
        }
        return;
      }
      appendInPlace(addition.lines());
      if (addition.isNew()) {
        AtomicFile.syncFolderOf(file);
      }
    } catch (IOException e) {
      throw AtomicFile.cannotWrite(file, e);
    }
  }

  /**
   * Writes the file with these rows added next to its place, so that related files can be written
   * before the rows count.
   */
  public AtomicFile.Written prepare(List<List<String>> rows) {
    try {
      if (Files.isDirectory(file)) {
        throw new IOException(file + " is a folder");
      }
      setIncompleteLineAside();
      Addition addition = addition(rows);
      byte[] before = addition.isNew() ? new byte[0] : Files.readAllBytes(file);
      String start =
          addition.newColumns().isEmpty()
              ? ""
              : addition
                  .dialect()
                  .widened(
                      decoded(before, 0, before.length, CodingErrorAction.REPORT),
                      addition.newColumns());
      return AtomicFile.prepare(
          file,
          out -> {
            out.write(start.isEmpty() ? before : start.getBytes(StandardCharsets.UTF_8));
            out.write(addition.lines().getBytes(StandardCharsets.UTF_8));
          });
    } catch (IOException e) {
      throw AtomicFile.cannotWrite(file, e);
    }
  }

  /**
   * Rows as they are added to the file.
   *
   * @param newColumns optional columns that a row fills and the file does not have yet
   * @param lines with the header, if the file is new
   */
  private record Addition(
      boolean isNew, CsvDialect dialect, List<String> newColumns, String lines) {}

  private Addition addition(List<List<String>> rows) throws IOException {
    boolean isNew = !Files.exists(file) || Files.size(file) == 0;
    List<String> filled = filled(rows);
    CsvDialect dialect = isNew ? CsvDialect.own(filled) : CsvDialect.of(file, required);
    List<String> lacking = dialect.lacking(filled.stream().filter(optional::contains).toList());
    CsvDialect wide = dialect.with(lacking);
    List<Integer> places = filled.stream().map(header::indexOf).toList();
    StringBuilder lines = new StringBuilder(isNew ? CsvTable.line(filled) : "");
    rows.forEach(row -> lines.append(wide.line(filled, places.stream().map(row::get).toList())));
    return new Addition(isNew, dialect, lacking, lines.toString());
  }

  /** The columns that are not optional, and those that a row fills. */
  private List<String> filled(List<List<String>> rows) {
    return header.stream()
        .filter(
            column ->
                !optional.contains(column)
                    || rows.stream().anyMatch(row -> !row.get(header.indexOf(column)).isEmpty()))
        .toList();
  }

  private void appendInPlace(String lines) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      long before = channel.size();
      channel.position(before);
      try {
        write(channel, lines);
      } catch (IOException e) {
        channel.truncate(before);
        throw e;
      }
    }
  }

  private void write(FileChannel channel, String lines) throws IOException {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines);
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    DiskSteps.reached("appended", file);
    channel.force(true);
    DiskSteps.reached("flushed", file);
  }

  private void setIncompleteLineAside() throws IOException {
    if (!Files.exists(file) || endsWhole()) {
      return;
    }
    byte[] all = Files.readAllBytes(file);
    int end = endOfWholeLines(all);
    String incomplete = decoded(all, end, all.length, CodingErrorAction.REPLACE);
    Files.writeString(
        file.resolveSibling(file.getFileName() + ".torn"),
        incomplete + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    DiskSteps.reached("set aside", file);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(end);
      channel.force(true);
    }
    DiskSteps.reached("cut", file);
  }

  private boolean endsWhole() throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      return channel.size() == 0
          || (channel.read(last, channel.size() - 1) == 1 && isLineEnd(last.get(0)));
    }
  }

  private static int endOfWholeLines(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && !isLineEnd(bytes[end - 1])) {
      end--;
    }
    return end;
  }

  private static boolean isLineEnd(byte b) {
    return b == '\n' || b == '\r';
  }

  /** Decodes UTF-8. An incomplete line may end within a character, a complete one may not. */
  private static String decoded(byte[] bytes, int from, int to, CodingErrorAction onMalformed)
      throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(onMalformed)
        .onUnmappableCharacter(onMalformed)
        .decode(ByteBuffer.wrap(bytes, from, to - from))
        .toString();
  }
}
