package screen.folder.disk;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** A process of its own that appends single rows and batches of three, and tells each once kept. */
public final class Appender {
  private static final List<String> HEADER = List.of("record", "note");

  private Appender() {}

  static AppendOnlyCsv at(Path file) {
    return new AppendOnlyCsv(
        file.resolveSibling(""),
        String.valueOf(file.getFileName()),
        HEADER,
        HEADER,
        "vote",
        warning -> {});
  }

  /**
   * Appends for ever.
   *
   * @param args the file, and a word that begins every record
   */
  @SuppressWarnings("SystemOut")
  public static void main(String[] args) {
    AppendOnlyCsv file = at(Path.of(args[0]));
    for (int n = 0; ; n++) {
      String name = args[1] + "-" + n;
      String note = "größer ".repeat(n % 300);
      List<List<String>> rows =
          IntStream.range(0, n % 2 == 0 ? 1 : 3)
              .mapToObj(i -> List.of(name + "-" + i, note))
              .toList();
      file.append(rows);
      System.out.println(name + " " + rows.size());
    }
  }
}
