package screen.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import screen.Failure;
import screen.export.ExportFormat;
import screen.export.Rejection;
import screen.folder.AtomicFile;
import screen.folder.ReviewFolder;
import screen.protocol.Source;
import screen.record.Search;

/**
 * Takes exports into a review folder: all files of one call or none.
 *
 * <p>{@link #read} changes nothing and gives the receipts; {@link #commit} copies the files, logs
 * the searches and writes the records.
 */
public final class Intake {
  private final ReviewFolder folder;
  private final List<Search> logged;
  private final List<Addition> additions = new ArrayList<>();
  private final RecordSet records;
  private final SortedMap<String, List<Rejection>> rejected = new TreeMap<>();
  private boolean inOrder = true;

  /** A file that is new to the review. */
  private record Addition(Arrival arrival, Search search, boolean inPlace) {}

  public Intake(ReviewFolder folder) {
    this.folder = folder;
    this.logged = folder.searches();
    boolean complete = folder.hasRecords() || logged.isEmpty();
    this.records =
        complete
            ? new RecordSet(folder.readRecords())
            : RecordDerivation.of(folder, logged).records();
  }

  /**
   * Reads one file and tells what would become of it; a file that was imported before changes
   * nothing.
   *
   * @param told the format, where the user says it
   */
  public Receipt read(
      Arrival arrival, Source source, SearchDetails details, Optional<ExportFormat> told) {
    String name = arrival.name();
    ExportFile export = ExportFile.open(arrival.file(), name, told);
    Optional<Search> before = sameBytes(export.sha256());
    if (before.isPresent()) {
      return importedBefore(name, source, before.get(), export);
    }
    String id = freeId(source.id() + "-" + details.round().replaceAll("[^\\p{L}\\p{N}._-]+", "-"));
    RecordSet.Reading reading = records.reading(source.id(), id);
    export.read(reading);
    Receipt receipt = receipt(name, source, id, export, reading, details);
    boolean inPlace =
        arrival.file().toAbsolutePath().startsWith(folder.searchesFolder().toAbsolutePath());
    Search search = search(receipt, details, freeFile(arrival, inPlace));
    inOrder &= SearchOrder.follows(folder.protocol(), all(), List.of(search));
    additions.add(new Addition(arrival, search, inPlace));
    rejected.put(id, reading.rejections());
    return receipt;
  }

  /** Whether there is anything to write. */
  public boolean changes() {
    return !additions.isEmpty();
  }

  /** Copies the exports, logs the searches, writes the records. */
  public void commit() {
    if (!changes()) {
      return;
    }
    for (Addition addition : additions) {
      if (!addition.inPlace()) {
        Path target = folder.searchesFolder().resolve(addition.search().file());
        AtomicFile.write(target, out -> Files.copy(addition.arrival().file(), out));
      }
    }
    folder.writeSearches(all());
    folder.writeRecords(
        (inOrder ? records : RecordDerivation.of(folder, all()).records()).sorted());
    additions.forEach(
        addition -> RejectedFiles.write(folder, addition.search(), rejected(addition)));
  }

  private List<Rejection> rejected(Addition addition) {
    return rejected.getOrDefault(addition.search().id(), List.of());
  }

  private Receipt receipt(
      String name,
      Source source,
      String id,
      ExportFile export,
      RecordSet.Reading reading,
      SearchDetails details) {
    return new Receipt(
        name,
        source.id(),
        id,
        export.format().id(),
        export.why(),
        export.encoding(),
        export.sha256(),
        reading.found(),
        reading.imported(),
        reading.known(),
        reading.updated(),
        reading.repairs(),
        reading.rejections(),
        reading.leftOut(),
        details.hits());
  }

  private static Search search(Receipt receipt, SearchDetails details, String file) {
    int rejected = receipt.rejected().size();
    return new Search(
        receipt.search(),
        receipt.source(),
        details.platform(),
        details.round(),
        details.date(),
        details.hits(),
        file,
        receipt.sha256(),
        receipt.format(),
        receipt.encoding(),
        receipt.found(),
        receipt.found() - rejected,
        rejected,
        details.searcher(),
        details.limits(),
        details.strategy(),
        details.note());
  }

  private static Receipt importedBefore(
      String name, Source source, Search before, ExportFile export) {
    if (!before.source().equals(source.id())) {
      throw Failure.input(
              "This very file was imported before as a search of '"
                  + before.source()
                  + "' ("
                  + before.id()
                  + "). If that was wrong, take its row out of records/searches.csv and run `screen run`.")
          .in(name);
    }
    return new Receipt(
        name,
        before.source(),
        before.id(),
        before.format(),
        export.why(),
        before.encoding(),
        before.sha256(),
        before.imported(),
        0,
        before.imported(),
        0,
        new TreeMap<>(),
        List.of(),
        List.of(),
        before.hits());
  }

  private Optional<Search> sameBytes(String sha256) {
    return all().stream().filter(search -> search.sha256().equals(sha256)).findFirst();
  }

  private List<Search> all() {
    List<Search> all = new ArrayList<>(logged);
    additions.forEach(addition -> all.add(addition.search()));
    return all;
  }

  private String freeId(String wanted) {
    Set<String> taken = new HashSet<>();
    all().forEach(search -> taken.add(search.id()));
    String id = wanted;
    for (int n = 2; taken.contains(id); n++) {
      id = wanted + "-" + n;
    }
    return id;
  }

  /**
   * The name under which an export is kept: its own, with a number before the ending where that is
   * taken.
   */
  private String freeFile(Arrival arrival, boolean inPlace) {
    Path file = arrival.file();
    if (inPlace) {
      return folder.searchesFolder().toAbsolutePath().relativize(file.toAbsolutePath()).toString();
    }
    Set<String> taken = new HashSet<>();
    all().forEach(search -> taken.add(search.file()));
    String wanted = safe(arrival.keptAs());
    int dot = wanted.lastIndexOf('.') > 0 ? wanted.lastIndexOf('.') : wanted.length();
    String name = wanted;
    for (int n = 2; taken.contains(name) || isOtherFile(file, name); n++) {
      name = wanted.substring(0, dot) + "-" + n + wanted.substring(dot);
    }
    return name;
  }

  private static String safe(String name) {
    String safe = name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_");
    return safe.isBlank() || safe.replace(".", "").isEmpty() ? "export.txt" : safe;
  }

  /**
   * Whether something else lies there under this name; the same bytes may stay from an import that
   * was cut short.
   */
  private boolean isOtherFile(Path file, String name) {
    Path there = folder.searchesFolder().resolve(name);
    try {
      return Files.exists(there) && Files.mismatch(there, file) >= 0;
    } catch (IOException e) {
      return true;
    }
  }
}
