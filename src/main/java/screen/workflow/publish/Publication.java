package screen.workflow.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import screen.folder.ReviewFolder;
import screen.folder.disk.Folders;
import screen.record.Field;
import screen.render.data.RecordsCsv;

/**
 * The files of a review that may be published: config, search log, decisions, votes, extracted
 * values and report. Exports, abstracts and full texts are left out, as publishers own them.
 */
public final class Publication {
  /** The list of all records, without abstracts: for readers, and not restored. */
  static final String RECORDS = "records.csv";

  private static final String FOLDER = "records";

  /** Folders below {@code records} that are published whole. */
  private static final List<String> WHOLE = List.of("decisions", "extraction", "report", "ai");

  /** The tool's own tables: other ones, such as a worksheet, may contain abstracts. */
  private static final Set<String> TABLES =
      Set.of(
          "searches.csv",
          "duplicates.csv",
          "deduplicated.csv",
          "possible-duplicates.csv",
          "rulings.csv",
          "links.csv",
          "assignments.csv",
          "pilot.csv",
          "plans.csv",
          "rescue.csv");

  private Publication() {}

  /**
   * Writes the files with their description.
   *
   * @param date of publication, as YYYY-MM-DD
   * @param license its name or address; "" if none is given
   * @param version of the program
   * @param target a new zip or folder
   * @return how many files were written
   */
  public static int write(
      ReviewFolder folder, String date, String license, String version, Path target) {
    Capsule.requireNew(target);
    SortedMap<String, byte[]> files = of(folder);
    String metadata = CrateMetadata.render(folder.protocol(), date, license, version, files);
    files.put(CrateMetadata.FILE, metadata.getBytes(StandardCharsets.UTF_8));
    Capsule.write(files, target);
    return files.size();
  }

  /** The content of each file by its path, with {@code /} on every system. */
  public static SortedMap<String, byte[]> of(ReviewFolder folder) {
    SortedMap<String, Path> chosen = new TreeMap<>();
    Path root = folder.root();
    chosen.put(ReviewFolder.CONFIG, root.resolve(ReviewFolder.CONFIG));
    String retractions = folder.protocol().update().retractions();
    if (!retractions.isEmpty()) {
      chosen.put(retractions.replace('\\', '/'), root.resolve(retractions));
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    try {
      Folders.files(root.resolve(FOLDER)).entrySet().stream()
          .filter(file -> isForEverybody(file.getKey()))
          .forEach(file -> chosen.put(FOLDER + "/" + file.getKey(), file.getValue()));
      for (Map.Entry<String, Path> file : chosen.entrySet()) {
        files.put(file.getKey(), Files.readAllBytes(file.getValue()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String records = RecordsCsv.render(folder.readRecordsWithout(Set.of(Field.ABSTRACT)).values());
    files.put(RECORDS, records.getBytes(StandardCharsets.UTF_8));
    return files;
  }

  /**
   * Whether a file is published.
   *
   * @param path below {@code records}
   */
  private static boolean isForEverybody(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int folder = path.indexOf('/');
    return !name.startsWith(".")
        && (folder < 0
            ? TABLES.contains(name) || name.endsWith(".md") || name.endsWith(".yaml")
            : WHOLE.contains(path.substring(0, folder)));
  }
}
