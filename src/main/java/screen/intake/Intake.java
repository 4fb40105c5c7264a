package screen.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Future;
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
  private final List<Search> logged;
  private final List<Addition> additions = new ArrayList<>();
  private final List<Supplier<Receipt>> receipts = new ArrayList<>();
  private final List<Failure> problems = new ArrayList<>();
  private final Restorations restorations = new Restorations();
  private Optional<RecordSet> read = Optional.empty();
  private boolean inOrder = true;
  private boolean completed;
  private final Optional<Failure> mismatch;

  /** The numbers that several stored records share. */
  private final Set<String> shared = new HashSet<>();

  /** A file that is new to the review. */
  private record Addition(Optional<ImportFile> arrival, Search search, RecordReading reading) {}

  public Intake(ReviewFolder folder, Scratch scratch, Progress.Display display) {
    this.folder = folder;
    this.display = display;
    this.scratch = scratch;
    this.logged = new ArrayList<>(folder.searches());
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
    Optional<Search> before =
        all().stream()
            .filter(search -> !search.hasExport() && search.source().equals(source.id()))
            .filter(search -> search.date().equals(details.date()))
            .findFirst();
    if (before.isPresent()) {
      LaterDetails later = completed(before.get(), details, name);
      receipts.add(() -> Receipt.ofNothing(name, later.search(), true, later.columns()));
      return;
    }
    String id = freeId(source, details);
    RecordReading nothing = new RecordReading(source.id(), id, records());
    Search search = search(id, source, details, nothing);
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
    Optional<Search> before =
        all().stream().filter(search -> search.sha256().equals(export.sha256())).findFirst();
    if (before.isPresent()) {
      Receipt again = again(arrival, source, before.get(), export, details);
      receipts.add(() -> again);
      return;
    }
    refuseAltered(arrival);
    String id = freeId(source, details);
    RecordReading reading = new RecordReading(source.id(), id, records());
    try (Progress progress = display.progress("Reading " + arrival.name(), 0)) {
      reading.showOn(progress);
      export.read(reading);
    }
    if (nothing && reading.found() == 0) {
      readNothing(arrival.name(), source, details);
      return;
    }
    String file = KeptName.of(arrival, export.sha256(), folder.searchesFolder(), all());
    Search search = search(id, source, details, file, export, reading);
    add(Optional.of(arrival), search, reading);
    receipts.add(() -> Receipt.of(arrival.name(), search, export, reading));
  }

  private void add(Optional<ImportFile> arrival, Search search, RecordReading reading) {
    inOrder &= SearchOrder.follows(folder.protocol(), all(), List.of(search));
    additions.add(new Addition(arrival, search, reading));
  }

  private Receipt again(
      ImportFile arrival, Source source, Search before, ExportFile export, SearchDetails details) {
    String name = arrival.name();
    Optional<MissingExport> lost = MissingExport.of(folder, before);
    Receipt unchanged = Receipt.importedBefore(name, source, before, export, List.of(), lost);
    LaterDetails later = completed(before, details, name);
    lost.ifPresent(it -> restorations.add(it, arrival.file()));
    if (later.columns().isEmpty()) {
      return unchanged;
    }
    return Receipt.importedBefore(name, source, later.search(), export, later.columns(), lost);
  }

  private LaterDetails completed(Search before, SearchDetails details, String name) {
    LaterDetails later = LaterDetails.of(before, details, name);
    completed |= !later.columns().isEmpty();
    logged.replaceAll(search -> search.equals(before) ? later.search() : search);
    return later;
  }

  /**
   * Refuses a changed file in the place of a logged export: one file would be logged as two
   * searches.
   */
  private void refuseAltered(ImportFile arrival) {
    if (KeptName.isInPlace(arrival, folder.searchesFolder())) {
      String file = KeptName.inPlace(arrival, folder.searchesFolder());
      logged.stream()
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
        : RecordDerivation.of(folder, logged, scratch, display).records();
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
    if (!inOrder) {
      restorations.requireAllOthers(folder, logged);
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
      if (completed) {
        folder.writeSearches(logged);
      }
      if (mismatch.isPresent()) {
        RecordDerivation.rewrite(folder, display);
      }
      return;
    }
    Future<List<AtomicFile.Written>> copies = BackgroundTask.start(this::copies);
    if (!inOrder) {
      BackgroundTask.await(copies).forEach(AtomicFile.Written::put);
    }
    RecordSet all =
        inOrder ? records() : RecordDerivation.of(folder, all(), scratch, display).records();
    try (AtomicFile.Written written = folder.prepareRecords(all.sorted())) {
      if (inOrder) {
        BackgroundTask.await(copies).forEach(AtomicFile.Written::put);
      }
      additions.forEach(
          added -> RejectedFiles.write(folder, added.search(), added.reading().rejections()));
      folder.writeSearches(all());
      written.put();
    } finally {
      BackgroundTask.await(copies).forEach(AtomicFile.Written::close);
    }
  }

  /** Copies the exports next to their final places, while the records are written. */
  private List<AtomicFile.Written> copies() {
    List<AtomicFile.Written> copies = new ArrayList<>();
    try {
      for (Addition addition : additions) {
        addition
            .arrival()
            .filter(arrival -> !KeptName.isInPlace(arrival, folder.searchesFolder()))
            .map(arrival -> AtomicFile.prepareCopy(place(addition), arrival.file()))
            .ifPresent(copies::add);
      }
      return copies;
    } catch (RuntimeException e) {
      copies.forEach(AtomicFile.Written::close);
      throw e;
    }
  }

  private Path place(Addition addition) {
    return folder.searchesFolder().resolve(addition.search().file());
  }

  /** A search without results. */
  private Search search(String id, Source source, SearchDetails details, RecordReading nothing) {
    return new Search(
        id,
        source.id(),
        details.platform(),
        round(source, details),
        details.date(),
        details.hits(),
        "",
        "",
        "",
        "",
        nothing.found(),
        0,
        0,
        details.searcher(),
        details.limits(),
        details.strategy(),
        details.note());
  }

  private Search search(
      String id,
      Source source,
      SearchDetails details,
      String file,
      ExportFile export,
      RecordReading reading) {
    int rejected = reading.rejections().size();
    return new Search(
        id,
        source.id(),
        platform(details, export, reading),
        round(source, details),
        details.date(),
        details.hits(),
        file,
        export.sha256(),
        export.format().id(),
        export.encoding(),
        reading.found(),
        reading.found() - rejected,
        rejected,
        details.searcher(),
        details.limits(),
        details.strategy(),
        details.note());
  }

  /** The round if given, else the one of the date. */
  private String round(Source source, SearchDetails details) {
    return details.givenRound().isEmpty()
        ? folder.protocol().update().rounds().roundOf(source.id(), details.date(), all())
        : details.givenRound();
  }

  /**
   * The platform if given, else that of the format. ERIC writes PubMed's format, so its platform
   * stays empty.
   */
  private static String platform(SearchDetails details, ExportFile export, RecordReading reading) {
    boolean eric =
        export.format() == ExportFormat.PUBMED_NBIB && reading.databases().contains("ERIC");
    boolean known = details.platform().isEmpty() && !eric;
    return known ? export.format().platform() : details.platform();
  }

  private List<Search> all() {
    List<Search> all = new ArrayList<>(logged);
    additions.forEach(addition -> all.add(addition.search()));
    return all;
  }

  private String freeId(Source source, SearchDetails details) {
    String wanted = source.id() + "-" + details.name().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    Set<String> taken = new HashSet<>();
    all().forEach(search -> taken.add(search.id()));
    String id = wanted;
    for (int n = 2; taken.contains(id); n++) {
      id = wanted + "-" + n;
    }
    return id;
  }
}
