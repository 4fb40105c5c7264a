package screen.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import screen.Failure;
import screen.folder.ai.AiFolder;
import screen.folder.config.ProtocolFile;
import screen.folder.disk.AtomicFile;
import screen.folder.disk.ContentSum;
import screen.folder.disk.FolderLock;
import screen.folder.disk.Leftovers;
import screen.folder.disk.Presence;
import screen.folder.disk.Scratch;
import screen.folder.disk.TemporaryFolder;
import screen.folder.extraction.ExtractionFiles;
import screen.folder.records.RecordLine;
import screen.folder.records.RecordLines;
import screen.folder.records.RecordStore;
import screen.folder.records.SortedRecords;
import screen.protocol.Protocol;
import screen.protocol.Reviewers;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.RecordId;
import screen.record.RetractionList;
import screen.record.Search;

/** The review folder: the folder that contains {@code screening-config.yaml}. */
public final class ReviewFolder {
  public static final String CONFIG = "screening-config.yaml";

  private final Path root;
  private final Protocol protocol;
  private final Consumer<String> warnings;

  private ReviewFolder(Path root, Protocol protocol, Consumer<String> warnings) {
    this.root = root;
    this.protocol = protocol;
    this.warnings = warnings;
  }

  /**
   * Opens the review folder at {@code from}, or the nearest one above it, as git does.
   *
   * @param upwards whether to look in the folders above
   * @param warnings receives oddities that are no errors, a sentence each
   */
  public static ReviewFolder open(Path from, boolean upwards, Consumer<String> warnings) {
    Path root =
        locate(from.toAbsolutePath().normalize(), upwards)
            .orElseThrow(
                () ->
                    Failure.folder(
                            "This is not a review folder: there is no "
                                + CONFIG
                                + (upwards ? " here or in a folder above" : " here")
                                + ". Make one with `screen init`, or name it with -C.")
                        .in(from.toString()));
    Protocol protocol = ProtocolFile.read(root.resolve(CONFIG));
    Consumer<String> once = once(warnings);
    Reviewers team = new HandoverFile(root, once).appliedTo(protocol.reviewers());
    return new ReviewFolder(root, protocol.with(team), once);
  }

  private static Optional<Path> locate(Path from, boolean upwards) {
    for (Path folder = from; folder != null; folder = upwards ? folder.getParent() : null) {
      if (Files.isRegularFile(folder.resolve(CONFIG))) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  /** Passes each warning on only once, as a command may read a file several times. */
  private static Consumer<String> once(Consumer<String> warnings) {
    Set<String> given = ConcurrentHashMap.newKeySet();
    return warning -> {
      if (given.add(warning)) {
        warnings.accept(warning);
      }
    };
  }

  public Path root() {
    return root;
  }

  /** The protocol, with the team after all handovers. */
  public Protocol protocol() {
    return protocol;
  }

  public Path searchesFolder() {
    return records().resolve("searches");
  }

  /** The folder of entries that were rejected with the user's consent. */
  public Path rejectedFolder() {
    return records().resolve("rejected");
  }

  public Path reportFolder() {
    return records().resolve("report");
  }

  /** The files of the report as they are on the disk. */
  public ReportFolder committedReport() {
    return new ReportFolder(reportFolder());
  }

  /** The search log, in the order of its rows. */
  public List<Search> searches() {
    return searchLog().read();
  }

  public void writeSearches(List<Search> searches) {
    searchLog().write(searches);
  }

  /** Rewrites the search log if git left the lines of two clones in it. */
  public void reconcileSearches() {
    searchLog().reconcile();
  }

  private SearchLog searchLog() {
    return new SearchLog(records().resolve("searches.csv"), protocol);
  }

  public boolean hasRecords() {
    return Presence.exists(records().resolve("records.jsonl"), "records/records.jsonl");
  }

  /**
   * All records by id.
   *
   * @throws Failure of kind FOLDER if the file is damaged or does not match the search log
   */
  public SortedMap<RecordId, BibRecord> readRecords() {
    return readRecordsWithout(Set.of());
  }

  /** All records without some fields, to save memory: abstracts take most of it. */
  public SortedMap<RecordId, BibRecord> readRecordsWithout(Set<Field> unneeded) {
    return readRecordsWithout(unneeded, searches());
  }

  /**
   * The same where the search log was read before.
   *
   * @param searches its rows
   */
  public SortedMap<RecordId, BibRecord> readRecordsWithout(
      Set<Field> unneeded, List<Search> searches) {
    SortedMap<RecordId, BibRecord> records = store().readAll(unneeded);
    RecordTally tally = new RecordTally(searches);
    records.values().forEach(record -> tally.add(record.id(), record.searches()));
    tally
        .mismatch()
        .ifPresent(
            mismatch -> {
              throw mismatch;
            });
    return records;
  }

  /**
   * Why {@code records.jsonl} is unreliable: it is damaged or does not match the search log. Empty
   * if it is in order.
   */
  public Optional<Failure> recordsMismatch() {
    return recordsMismatch(line -> {});
  }

  /**
   * Like {@link #recordsMismatch()}.
   *
   * @param seen receives each record read; all records unless the file is damaged
   */
  public Optional<Failure> recordsMismatch(Consumer<RecordLine> seen) {
    RecordTally tally = new RecordTally(searches());
    try {
      store().forEachFound(seen, tally::add);
    } catch (Failure damaged) {
      return Optional.of(damaged);
    }
    return tally.mismatch();
  }

  /** All records as a stream, sorted by id. */
  public SortedRecords storedRecords() {
    return store().lines();
  }

  /** All records for the search for duplicates, each read when it is needed. */
  public RecordLines recordLines() {
    return RecordLines.stored(records().resolve("records.jsonl"));
  }

  /** Writes a replacement for all records next to the file. */
  public AtomicFile.Written prepareRecords(SortedRecords records) {
    return store().prepare(records);
  }

  /**
   * The checksum of {@code records.jsonl} and {@code duplicates.csv}: the same as long as both are.
   */
  public String derivedChecksum() {
    return ContentSum.of(records(), List.of("records.jsonl", "duplicates.csv"));
  }

  /** The folder for indexes of the records, which may be missing and is not kept in git. */
  public Path searchIndexFolder() {
    return records().resolve(".search");
  }

  /** The folder for the features of the records, which may be missing and is not kept in git. */
  public Path rankingFolder() {
    return records().resolve(".ranking");
  }

  private RecordStore store() {
    return new RecordStore(records().resolve("records.jsonl"));
  }

  public DuplicateFiles duplicateFiles() {
    return new DuplicateFiles(records());
  }

  /** The rulings of people on pairs of records. */
  public RulingFile rulingFile() {
    return new RulingFile(root, warnings);
  }

  public boolean hasDuplicates() {
    return Presence.exists(records().resolve("duplicates.csv"), "records/duplicates.csv");
  }

  public VoteFiles voteFiles() {
    return new VoteFiles(root, protocol, warnings);
  }

  /**
   * Checks that votes, those of AI too, links, the pilot sample, rescued records, rulings and
   * extracted values concern only these records.
   *
   * @throws Failure if one concerns another record
   */
  public void requireAllReferencesIn(Set<RecordId> records) {
    voteFiles().readAll(records);
    linkFile().read(records);
    pilotFile().read(records);
    rescueFile().read(records);
    rulingFile().requireAllIn(records);
    aiFolder().read(records);
    extractionFiles().readAll(records);
  }

  /** The values that people extracted from included studies. */
  public ExtractionFiles extractionFiles() {
    return new ExtractionFiles(root, protocol, warnings);
  }

  /** The votes of AI. */
  public AiFolder aiFolder() {
    return new AiFolder(root, protocol.automation(), warnings);
  }

  /** The handovers between screeners. */
  public HandoverFile handoverFile() {
    return new HandoverFile(root, warnings);
  }

  /** The sample of the pilot round. */
  public PilotFile pilotFile() {
    return new PilotFile(root, warnings);
  }

  /** The stopping plans, and when screening was stopped. */
  public PlanFile planFile() {
    return new PlanFile(root, warnings);
  }

  /** The excluded records that were sent to the tiebreaker to look at them again. */
  public RescueFile rescueFile() {
    return new RescueFile(root, warnings);
  }

  /** Temporary space on the disk for data that does not fit into memory, until closed. */
  public Scratch scratch() {
    return new Scratch(records());
  }

  /** The links between reports of one study. */
  public LinkFile linkFile() {
    return new LinkFile(root, warnings);
  }

  /**
   * The entries of the file that the config names as {@code retractions}; none if it names none.
   */
  public RetractionList retractions() {
    String name = protocol.update().retractions();
    return name.isEmpty() ? RetractionList.NONE : RetractionWatch.read(root, name);
  }

  /** Takes the lock for a command that writes, and removes files left by killed commands. */
  public FolderLock lock(String command, OffsetDateTime now) {
    FolderLock lock = FolderLock.acquire(records().resolve(".lock"), command, now);
    TemporaryFolder.removeLeft(records());
    Leftovers.remove(records());
    return lock;
  }

  private Path records() {
    return root.resolve("records");
  }

  /**
   * Runs work that writes to the folder while holding the lock. Every such command uses this.
   *
   * @param command its name, shown to users who find the folder locked
   */
  public <T> T whileLocked(String command, OffsetDateTime now, Supplier<T> work) {
    FolderLock lock = lock(command, now);
    try {
      return work.get();
    } finally {
      lock.close();
    }
  }
}
