package screen.workflow.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import screen.folder.ReviewFolder;
import screen.record.Field;
import screen.render.data.RecordsCsv;

/**
 * The files of a review that may be shown to everybody: config, search log, decisions, votes and
 * report. Exports, abstracts and full texts are left out, as publishers own them.
 */
public final class Publication {
  /** The list of all records, without abstracts: for readers, and not restored. */
  static final String RECORDS = "records.csv";

  private static final String FOLDER = "records";

  /** Folders below {@code records} that are published with all they hold. */
  private static final List<String> WHOLE = List.of("decisions", "report", "ai");

  private static final Set<String> KINDS = Set.of("csv", "md", "yaml");

  private Publication() {}

  /** The content of each file by its path, with {@code /} on every system. */
  public static SortedMap<String, byte[]> of(ReviewFolder folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Path root = folder.root();
    add(files, root, root.resolve(ReviewFolder.CONFIG));
    String retractions = folder.protocol().update().retractions();
    if (!retractions.isEmpty()) {
      add(files, root, root.resolve(retractions));
    }
    list(root.resolve(FOLDER), 1).filter(Publication::isOfAKind).forEach(f -> add(files, root, f));
    for (String whole : WHOLE) {
      list(root.resolve(FOLDER).resolve(whole), Integer.MAX_VALUE)
          .forEach(file -> add(files, root, file));
    }
    String records = RecordsCsv.render(folder.readRecordsWithout(Set.of(Field.ABSTRACT)).values());
    files.put(RECORDS, records.getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private static boolean isOfAKind(Path file) {
    String name = file.getFileName().toString();
    return KINDS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private static Stream<Path> list(Path folder, int depth) {
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    try (Stream<Path> all = Files.walk(folder, depth)) {
      return all
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(SortedMap<String, byte[]> files, Path root, Path file) {
    try {
      files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
