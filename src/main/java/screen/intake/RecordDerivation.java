package screen.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import screen.Failure;
import screen.Progress;
import screen.folder.ReviewFolder;
import screen.folder.disk.AtomicFile;
import screen.folder.disk.Scratch;
import screen.folder.records.RecordLine;
import screen.folder.records.RecordLines;
import screen.folder.records.SortedRecords;
import screen.format.ExportFormat;
import screen.format.entry.Rejection;
import screen.protocol.Protocol;
import screen.protocol.Source;
import screen.record.BibRecord;
import screen.record.Search;

/** Derives all records anew from the exports in the search log. */
public final class RecordDerivation {
  private final RecordSet records;
  private final Map<Search, List<Rejection>> rejected = new LinkedHashMap<>();

  private RecordDerivation(RecordSet records) {
    this.records = records;
  }

  /**
   * Reads every logged export, then replaces {@code records.jsonl} and the files of rejected
   * entries.
   *
   * @throws Failure if an export is lost, or a record with votes is in no export; then nothing is
   *     changed
   */
  public static void rewrite(ReviewFolder folder, Progress.Display display) {
    List<Search> searches = folder.searches();
    try (Scratch scratch = folder.scratch()) {
      RecordDerivation derived = of(folder, searches, scratch, display);
      try (AtomicFile.Written written = folder.prepareRecords(derived.records.sorted())) {
        folder.requireAllReferencesIn(derived.records.ids());
        derived.rejected.forEach((search, left) -> RejectedFiles.write(folder, search, left));
        written.put();
      }
      RejectedFiles.removeOthers(folder, searches);
    }
  }

  /**
   * Rewrites {@code records.jsonl} if it is damaged or does not match the search log, as after an
   * interrupted import or a merge.
   *
   * @return why it was rewritten; empty if it was in order
   * @throws Failure as {@link #rewrite} throws it
   */
  public static Optional<Failure> repair(ReviewFolder folder, Progress.Display display) {
    Optional<Failure> mismatch = folder.recordsMismatch();
    mismatch.ifPresent(why -> rewrite(folder, display));
    return mismatch;
  }

  /**
   * The records of these searches alone, sorted by id, all in memory.
   *
   * @throws Failure if an export is missing or is not the file that was imported
   */
  public static List<BibRecord> records(
      ReviewFolder folder, List<Search> searches, Progress.Display display) {
    List<BibRecord> records = new ArrayList<>();
    try (Scratch scratch = folder.scratch();
        SortedRecords sorted = of(folder, searches, scratch, display).records.sorted()) {
      while (sorted.hasNext()) {
        records.add(sorted.next().record());
      }
    }
    return records;
  }

  /**
   * The records of these searches alone.
   *
   * @param scratch stores them as long as they are needed
   * @throws Failure if an export is missing or is not the file that was imported
   */
  public static RecordLines lines(
      ReviewFolder folder, List<Search> searches, Scratch scratch, Progress.Display display) {
    return RecordLines.of(of(folder, searches, scratch, display).records.sorted());
  }

  /**
   * The inputs that determine the records, besides the version of the tool: each search in order,
   * with the columns of its table if the config names them. Equal lists yield equal records in the
   * same order of import.
   */
  public static List<String> basis(Protocol protocol, List<Search> searches) {
    return searches.stream()
        .sorted(SearchOrder.of(protocol))
        .map(
            search ->
                List.of(
                        search.id(),
                        search.source(),
                        search.round(),
                        search.sha256(),
                        search.format(),
                        protocol.source(search.source()).map(Source::columnsText).toString())
                    .toString())
        .toList();
  }

  /**
   * Reads every logged export and compares the stored records with them; changes nothing.
   *
   * @throws Failure if the stored records differ from those of the exports; a record with votes
   *     that is in no export is reported first
   */
  public static void verify(ReviewFolder folder, Progress.Display display) {
    try (Scratch scratch = folder.scratch()) {
      RecordSet records = of(folder, folder.searches(), scratch, display).records;
      try {
        verify(folder, records);
      } catch (Failure stale) {
        folder.requireAllReferencesIn(records.ids());
        throw stale;
      }
    }
  }

  private static void verify(ReviewFolder folder, RecordSet records) {
    try (SortedRecords derived = records.sorted();
        SortedRecords there = folder.storedRecords()) {
      while (derived.hasNext() && there.hasNext()) {
        RecordLine expected = derived.next();
        RecordLine stored = there.next();
        int order = expected.id().compareTo(stored.id());
        if (order != 0) {
          throw stale(order < 0 ? expected.id() + " is missing" : stored.id() + " is too many");
        }
        if (!expected.isSameRecordAs(stored)) {
          throw stale(expected.id() + " differs from its export");
        }
      }
      if (derived.hasNext() || there.hasNext()) {
        throw stale("there are records missing or too many");
      }
    }
  }

  private static Failure stale(String what) {
    return Failure.folder(
            "The records are not those of the exports: " + what + ". " + RecordLine.WRITE_AGAIN)
        .in("records/records.jsonl");
  }

  /**
   * The records of these searches.
   *
   * @throws Failure if an export is missing or is not the file that was imported
   */
  static RecordDerivation of(
      ReviewFolder folder, List<Search> searches, Scratch scratch, Progress.Display display) {
    RecordDerivation derived =
        new RecordDerivation(new RecordSet(SortedRecords::none, Set.of(), scratch.spool()));
    int entries = searches.stream().mapToInt(Search::found).sum();
    try (Progress progress = display.progress("Reading exports", entries)) {
      searches.stream()
          .sorted(SearchOrder.of(folder.protocol()))
          .forEach(search -> derived.read(folder, search, progress));
    }
    return derived;
  }

  RecordSet records() {
    return records;
  }

  private void read(ReviewFolder folder, Search search, Progress progress) {
    rejected.put(search, rejections(folder, search, progress));
  }

  private List<Rejection> rejections(ReviewFolder folder, Search search, Progress progress) {
    if (!search.hasExport()) {
      return List.of();
    }
    // the search log lists only searches of sources in the config
    Source source = folder.protocol().source(search.source()).orElseThrow();
    String name = MissingExport.name(search);
    Path file = MissingExport.place(folder, search);
    if (!Files.isRegularFile(file)) {
      throw MissingExport.missing(search);
    }
    ExportFormat format =
        ExportFormat.ofId(search.format())
            .orElseThrow(
                () ->
                    Failure.input(
                            "'"
                                + search.format()
                                + "' is not a format that this version reads. Use a newer version.")
                        .in("records/searches.csv"));
    ExportFile export = ExportFile.open(file, name, source, Optional.of(format), search.encoding());
    if (!export.sha256().equals(search.sha256())) {
      throw MissingExport.altered(search);
    }
    RecordReading reading = new RecordReading(search.source(), search.id(), records);
    reading.showOn(progress);
    export.read(reading);
    int left = reading.rejections().size();
    if (reading.found() != search.found() || left != search.rejected()) {
      throw Failure.folder(
              "This version of the tool finds "
                  + reading.found()
                  + " entries and rejects "
                  + left
                  + ", but the search log says "
                  + search.found()
                  + " and "
                  + search.rejected()
                  + ". Compare, then correct `found`, `imported` and `rejected` in"
                  + " records/searches.csv.")
          .in(name);
    }
    return reading.rejections();
  }
}
