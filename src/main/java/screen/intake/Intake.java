package screen.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import screen.Failure;
import screen.export.ExportFormat;
import screen.folder.AtomicFile;
import screen.folder.ReviewFolder;
import screen.folder.Scratch;
import screen.protocol.Source;
import screen.record.Search;

/**
 * Takes exports into a review folder: all files of one call or none.
 *
 * <p>{@link #read} changes nothing, {@link #receipts} tells what became of each file, {@link
 * #commit} copies the files, logs the searches and writes the records.
 */
public final class Intake {
  private final ReviewFolder folder;
  private final Scratch scratch;
  private final List<Search> logged;
  private final List<Addition> additions = new ArrayList<>();
  private final List<Supplier<Receipt>> receipts = new ArrayList<>();
  private final List<Failure> problems = new ArrayList<>();
  private final Restorations restorations = new Restorations();
  private Optional<RecordSet> read = Optional.empty();
  private boolean inOrder = true;
  private boolean completed;
  private final Optional<Failure> misfit;

  /** A file that is new to the review. */
  private record Addition(Arrival arrival, Search search, RecordReading reading) {}

  public Intake(ReviewFolder folder, Scratch scratch) {
    this.folder = folder;
    this.scratch = scratch;
    this.logged = new ArrayList<>(folder.searches());
    this.misfit = folder.recordsMisfit();
  }

  /**
   * Why the records that were there cannot be relied upon, as after an import that ended half-way:
   * then {@link #commit} makes them again from the exports. Empty where they can.
   */
  public Optional<Failure> misfit() {
    return misfit;
  }

  /**
   * Reads one file; a file that was imported before completes the search log where it was silent,
   * takes its place again where it is lost, and changes nothing else. What is wrong with it is told
   * with the {@link #problems} of all.
   *
   * @param told the format, where the user says it
   * @param encoding of its text, where the user says it; else ""
   */
  public void read(
      Arrival arrival,
      Source source,
      SearchDetails details,
      Optional<ExportFormat> told,
      String encoding) {
    try {
      take(arrival, source, details, told, encoding);
    } catch (Failure e) {
      if (e.kind() != Failure.Kind.INPUT) {
        throw e;
      }
      problems.add(e);
    }
  }

  private void take(
      Arrival arrival,
      Source source,
      SearchDetails details,
      Optional<ExportFormat> told,
      String encoding) {
    ExportFile export = ExportFile.open(arrival.file(), arrival.name(), source, told, encoding);
    Optional<Search> before =
        all().stream().filter(search -> search.sha256().equals(export.sha256())).findFirst();
    if (before.isPresent()) {
      Receipt again = again(arrival, source, before.get(), export, details);
      receipts.add(() -> again);
      return;
    }
    refuseAltered(arrival);
    String id = freeId(source.id() + "-" + details.round().replaceAll("[^\\p{L}\\p{N}._-]+", "-"));
    RecordReading reading = records().reading(source.id(), id);
    export.read(reading);
    String file = KeptName.of(arrival, folder.searchesFolder(), all());
    Search search = search(id, source, details, file, export, reading);
    inOrder &= SearchOrder.follows(folder.protocol(), all(), List.of(search));
    additions.add(new Addition(arrival, search, reading));
    receipts.add(() -> Receipt.of(arrival.name(), search, export, reading));
  }

  private Receipt again(
      Arrival arrival, Source source, Search before, ExportFile export, SearchDetails details) {
    String name = arrival.name();
    Optional<LostExport> lost = LostExport.of(folder, before);
    Receipt unchanged = Receipt.importedBefore(name, source, before, export, List.of(), lost);
    LaterDetails later = LaterDetails.of(before, details, name);
    lost.ifPresent(it -> restorations.add(it, arrival.file()));
    if (later.columns().isEmpty()) {
      return unchanged;
    }
    completed = true;
    logged.replaceAll(search -> search.equals(before) ? later.search() : search);
    return Receipt.importedBefore(name, source, later.search(), export, later.columns(), lost);
  }

  /** A changed file in the place of an export would be logged as two searches of one file. */
  private void refuseAltered(Arrival arrival) {
    if (KeptName.isInPlace(arrival, folder.searchesFolder())) {
      String file = KeptName.of(arrival, folder.searchesFolder(), all());
      logged.stream()
          .filter(search -> search.file().equals(file))
          .findFirst()
          .ifPresent(
              search -> {
                throw LostExport.altered(search);
              });
    }
  }

  private RecordSet records() {
    RecordSet records = read.orElseGet(this::recordsThere);
    read = Optional.of(records);
    return records;
  }

  private RecordSet recordsThere() {
    return misfit.isEmpty()
        ? new RecordSet(folder::storedRecords, scratch.spool())
        : RecordDerivation.of(folder, logged, scratch).records();
  }

  /** Why files could not be read, in their order; where there are any, nothing can be committed. */
  public List<Failure> problems() {
    return List.copyOf(problems);
  }

  /**
   * What became of each file that could be read, in their order.
   *
   * @throws Failure where all exports must be read again and one of them is lost
   */
  public List<Receipt> receipts() {
    if (!inOrder) {
      restorations.requireAllOthers(folder, logged);
    }
    read.ifPresent(RecordSet::settle);
    return receipts.stream().map(Supplier::get).toList();
  }

  /** Copies the exports, logs the searches, writes the records and what was rejected. */
  public void commit() {
    if (!problems.isEmpty()) {
      throw new IllegalStateException("all files or none: some could not be read");
    }
    restorations.putBack();
    if (additions.isEmpty()) {
      if (completed) {
        folder.writeSearches(logged);
      }
      if (misfit.isPresent()) {
        RecordDerivation.rewrite(folder);
      }
      return;
    }
    Future<List<AtomicFile.Written>> copies = Background.start(this::copies);
    if (!inOrder) {
      Background.await(copies).forEach(AtomicFile.Written::put);
    }
    RecordSet all = inOrder ? records() : RecordDerivation.of(folder, all(), scratch).records();
    try (AtomicFile.Written written = folder.prepareRecords(all.sorted())) {
      if (inOrder) {
        Background.await(copies).forEach(AtomicFile.Written::put);
      }
      additions.forEach(
          added -> RejectedFiles.write(folder, added.search(), added.reading().rejections()));
      folder.writeSearches(all());
      written.put();
    } finally {
      Background.await(copies).forEach(AtomicFile.Written::close);
    }
  }

  /** Copies of the exports, beside their places, while the records are written. */
  private List<AtomicFile.Written> copies() {
    List<AtomicFile.Written> copies = new ArrayList<>();
    try {
      for (Addition addition : additions) {
        if (!KeptName.isInPlace(addition.arrival(), folder.searchesFolder())) {
          Path target = folder.searchesFolder().resolve(addition.search().file());
          copies.add(AtomicFile.prepareCopy(target, addition.arrival().file()));
        }
      }
      return copies;
    } catch (RuntimeException e) {
      copies.forEach(AtomicFile.Written::close);
      throw e;
    }
  }

  private static Search search(
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
        details.round(),
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

  /** As told, else the one whose export it is; ERIC writes PubMed's format. */
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

  private String freeId(String wanted) {
    Set<String> taken = new HashSet<>();
    all().forEach(search -> taken.add(search.id()));
    String id = wanted;
    for (int n = 2; taken.contains(id); n++) {
      id = wanted + "-" + n;
    }
    return id;
  }
}
