package screen.workflow.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import screen.Failure;
import screen.Nearest;
import screen.Reason;
import screen.record.RecordId;
import screen.search.Status;

/**
 * The records that a search strategy should find.
 *
 * @param ids of a set of duplicates, the record kept
 * @param words their description, such as {@code included records}
 */
public record RelevantRecords(SortedSet<RecordId> ids, String words) {
  public RelevantRecords {
    ids = new TreeSet<>(ids);
  }

  /**
   * The records of a status, or those that a file lists: an id per line, in the first column if
   * there are several. Blank lines, lines with {@code #} and a first line {@code record} or {@code
   * id} are skipped.
   *
   * @param set the name of a status, or of the file
   * @throws Failure if it is neither, or the file lists an unknown record
   */
  public static RelevantRecords of(RecordSearch search, String set, Path file) {
    Optional<Status> status = Status.named(set);
    if (status.isPresent()) {
      return new RelevantRecords(
          new TreeSet<>(search.of(status.get())), status.get().key() + " records");
    }
    if (!Files.exists(file)) {
      throw Failure.usage(
          "'" + set + "' is neither a status nor a file. " + Nearest.hint(set, Status.keys()));
    }
    return new RelevantRecords(listed(search, set, lines(file, set)), "records in " + set);
  }

  private static List<String> lines(Path file, String name) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw Failure.input("Cannot read: " + Reason.of(e) + ".").in(name).because(e);
    }
  }

  private static SortedSet<RecordId> listed(RecordSearch search, String name, List<String> lines) {
    SortedSet<RecordId> ids = new TreeSet<>();
    List<Failure> problems = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String cell = lines.get(i).replace("\ufeff", "").split("[,;\t]", 2)[0];
      String id = cell.strip().replaceAll("^\"|\"$", "");
      boolean header = i == 0 && List.of("record", "id").contains(id.toLowerCase(Locale.ROOT));
      if (id.isEmpty() || id.startsWith("#") || header) {
        continue;
      }
      Optional<RecordId> kept = RecordId.parse(id).flatMap(search::kept);
      if (kept.isPresent()) {
        ids.add(kept.get());
      } else {
        problems.add(Failure.input("No record is called '" + id + "'.").at(name, i + 1));
      }
    }
    if (!problems.isEmpty()) {
      throw Failure.listing(problems, "The strategy was not tested.");
    }
    return ids;
  }
}
