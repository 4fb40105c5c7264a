package screen.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import screen.Failure;
import screen.Progress;
import screen.folder.ReviewFolder;
import screen.folder.disk.AtomicFile;
import screen.folder.disk.Scratch;
import screen.format.ExportFormat;
import screen.protocol.Source;
import screen.record.RecordId;
import screen.record.Search;

/**
 * Imports exports into a review folder: all files of one call or none.
 *
 * <p>{@link #read} changes nothing, {@link #receipts} reports the outcome for each file, {@link
 * #commit} copies the files, logs the searches and writes the records.
 */
public final class Intake {
  private final ReviewFolder folder;
  private final Scratch scratch;
  private final Progress.Display display;
  private final SearchLogDraft log;
  private final List<Addition> additions = new ArrayList<>();
  private final List<Supplier<Receipt>> receipts = new ArrayList<>();
  private final List<Failure> problems = new ArrayList<>();
  private final Restorations restorations = new Restorations();
  private Optional<RecordSet> read = Optional.empty();
  private final Optional<Failure> mismatch;

  /** The numbers that several stored records share. */
  private final Set<String> shared = new HashSet<>();

  /** A file that is new to the review. */
  private record Addition(Optional<ImportFile> arrival, Search search, RecordReading reading) {}

  public Intake(ReviewFolder folder, Scratch scratch, Progress.Display display) {
    this.folder = folder;
    this.display = display;
    this.scratch = scratch;
    this.log = new SearchLogDraft(folder.protocol(), folder.searches());
    this.mismatch =
        folder.recordsMismatch(line -> RecordId.withoutCopy(line.id()).ifPresent(shared::add));
  }

  /**
   * Why the stored records are unreliable, as after an interrupted import; then {@link #commit}
   * derives them again from the exports. Empty if they are in order.
   */
  public Optional<Failure> mismatch() {
    return mismatch;
  }

  /**
   * Reads one file. A file that was imported before only fills empty cells of its search in the
   * log, and is put back if it was lost. Errors in the input are added to {@link #problems}.
   *
   * @param given the format if the user names it
   * @param encoding the encoding if the user names it, else ""
   */
  public void read(
      ImportFile arrival,
      Source source,
      SearchDetails details,
      Optional<ExportFormat> given,
      String encoding) {
    try {
      take(arrival, source, details, given, encoding);
    } catch (Failure e) {
      if (e.kind() != Failure.Kind.INPUT) {
        throw e;
      }
      problems.add(e);
    }
  }

  /**
   * Logs a search without results, which has no export. If it is logged already, the empty cells of
   * its row are filled.
   *
   * @param name as messages show it
   */
  public void readNothing(String name, Source source, SearchDetails details) {
    Optional<Search> before = log.withoutResults(source, details);
    if (before.isPresent()) {
      LaterDetails later = log.complete(before.get(), details, name);
      receipts.add(() -> Receipt.ofNothing(name, later.search(), true, later.columns()));
      return;
    }
    String id = log.freeId(source, details);
    RecordReading nothing = new RecordReading(source.id(), id, records());
    Search search = log.rowWithoutExport(id, source, details);
    add(Optional.empty(), search, nothing);
    receipts.add(() -> Receipt.ofNothing(name, search, false, List.of()));
  }

  private void take(
      ImportFile arrival,
      Source source,
      SearchDetails details,
      Optional<ExportFormat> given,
      String encoding) {
    boolean nothing = details.hits().equals(OptionalInt.of(0));
    if (nothing && ExportFile.isBlank(arrival.file(), arrival.name())) {
      readNothing(arrival.name(), source, details);
      return;
    }
    ExportFile export = ExportFile.open(arrival.file(), arrival.name(), source, given, encoding);
    Optional<Search> before = log.withExport(export.sha256());
    if (before.isPresent()) {
      Receipt again = again(arrival, source, before.get(), export, details);
      receipts.add(() -> again);
      return;
    }
    refuseAltered(arrival);
    String id = log.freeId(source, details);
    RecordReading reading = new RecordReading(source.id(), id, records());
    try (Progress progress = display.progress("Reading " + arrival.name(), 0)) {
      reading.showOn(progress);
      export.read(reading);
    }
    if (nothing && reading.found() == 0) {
      readNothing(arrival.name(), source, details);
      return;
    }
    String file = KeptName.of(arrival, export.sha256(), folder.searchesFolder(), log.all());
    Search search = log.row(id, source, details, file, export, reading);
    add(Optional.of(arrival), search, reading);
    receipts.add(() -> Receipt.of(arrival.name(), search, export, reading));
  }

  private void add(Optional<ImportFile> arrival, Search search, RecordReading reading) {
    log.add(search);
    additions.add(new Addition(arrival, search, reading));
  }

  private Receipt again(
      ImportFile arrival, Source source, Search before, ExportFile export, SearchDetails details) {
    String name = arrival.name();
    Optional<MissingExport> lost = MissingExport.of(folder, before);
    Receipt unchanged = Receipt.importedBefore(name, source, before, export, List.of(), lost);
    LaterDetails later = log.complete(before, details, name);
    lost.ifPresent(it -> restorations.add(it, arrival.file()));
    if (later.columns().isEmpty()) {
      return unchanged;
    }
    return Receipt.importedBefore(name, source, later.search(), export, later.columns(), lost);
  }

  /**
   * Refuses a changed file in the place of a logged export: one file would be logged as two
   * searches.
   */
  private void refuseAltered(ImportFile arrival) {
    if (KeptName.isInPlace(arrival, folder.searchesFolder())) {
      String file = KeptName.inPlace(arrival, folder.searchesFolder());
      log.logged().stream()
          .filter(search -> search.file().equals(file))
          .findFirst()
          .ifPresent(
              search -> {
                throw MissingExport.altered(search);
              });
    }
  }

  private RecordSet records() {
    RecordSet records = read.orElseGet(this::recordsThere);
    read = Optional.of(records);
    return records;
  }

  private RecordSet recordsThere() {
    return mismatch.isEmpty()
        ? new RecordSet(folder::storedRecords, shared, scratch.spool())
        : RecordDerivation.of(folder, log.logged(), scratch, display).records();
  }

  /** Why files could not be read, in their order. If there are any, nothing can be committed. */
  public List<Failure> problems() {
    return List.copyOf(problems);
  }

  /**
   * The receipts of the files that could be read, in their order.
   *
   * @throws Failure if all exports must be read again and one is lost
   */
  public List<Receipt> receipts() {
    if (!log.isInOrder()) {
      restorations.requireAllOthers(folder, log.logged());
    }
    read.ifPresent(RecordSet::settle);
    return receipts.stream().map(Supplier::get).toList();
  }

  /** Copies the exports, logs the searches, writes the records and the rejected entries. */
  public void commit() {
    if (!problems.isEmpty()) {
      throw new IllegalStateException("all files or none: some could not be read");
    }
    restorations.putBack();
    if (additions.isEmpty()) {
      if (log.isCompleted()) {
        folder.writeSearches(log.all());
      }
      if (mismatch.isPresent()) {
        RecordDerivation.rewrite(folder, display);
      }
      return;
    }
    try (AtomicFile.Written copies = copies()) {
      if (!log.isInOrder()) {
        copies.put();
      }
      RecordSet all =
          log.isInOrder()
              ? records()
              : RecordDerivation.of(folder, log.all(), scratch, display).records();
      try (AtomicFile.Written written = folder.prepareRecords(all.sorted())) {
        if (log.isInOrder()) {
          copies.put();
        }
        additions.forEach(
            added -> RejectedFiles.write(folder, added.search(), added.reading().rejections()));
        folder.writeSearches(log.all());
        written.put();
      }
    }
  }

  /** Copies the exports next to their final places. */
  private AtomicFile.Written copies() {
    AtomicFile.Written copies = AtomicFile.Written.NONE;
    try {
      for (Addition addition : additions) {
        Optional<ImportFile> arrival =
            addition.arrival().filter(it -> !KeptName.isInPlace(it, folder.searchesFolder()));
        if (arrival.isPresent()) {
          copies = copies.with(AtomicFile.prepareCopy(place(addition), arrival.get().file()));
        }
      }
      return copies;
    } catch (RuntimeException e) {
      copies.close();
      throw e;
    }
  }

  private Path place(Addition addition) {
    return folder.searchesFolder().resolve(addition.search().file());
  }
}
