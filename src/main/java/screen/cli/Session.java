package screen.cli;

import screen.Failure;
import screen.Plain;
import screen.duplicates.DuplicateSets;
import screen.folder.ReviewFolder;
import screen.folder.disk.FolderLock;
import screen.intake.RecordDerivation;
import screen.outcome.Pilot;
import screen.outcome.Review;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.RecordId;
import screen.votes.Ballots;
import screen.votes.Studies;


import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** What a command needs: where to print, the review folder, the time. */
public final class Session {
  private final Surroundings surroundings;
  private final GlobalOptions options;

  Session(Surroundings surroundings, GlobalOptions options) {
    this.surroundings = surroundings;
    this.options = options;
  }

  GlobalOptions options() {
    return options;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  public boolean verbose() {
    return options.verbose;
  }

  public boolean json() {
    return options.json;
  }

  boolean useColour() {
    return surroundings.terminal() && wantsColour();
  }

  /** Whether the user has nothing against colour. */
  boolean wantsColour() {
    String noColour = surroundings.environment().getOrDefault("NO_COLOR", "");
    return !options.noColour && noColour.isEmpty();
  }

  /** The time of this command, to the second, with the offset of the place. */
  public OffsetDateTime now() {
    return OffsetDateTime.now(surroundings.clock()).truncatedTo(ChronoUnit.SECONDS);
  }

  /** A path as the user means it: relative to where the command was called. */
  public Path path(Path given) {
    return surroundings.folder().resolve(given).normalize();
  }

  /** Prints a line of the result. */
  public void print(String line) {
    if (!options.json) {
      surroundings.out().println(Plain.text(line));
    }
  }

  /** Prints a line that advises what to do next, where the result itself is something else. */
  void advise(String line) {
    if (!options.quiet) {
      print(line);
    }
  }

  /** Prints a line of talk, which is no result. */
  public void talk(String line) {
    if (!options.quiet) {
      PrintWriter err = surroundings.err();
      err.println(Plain.text(line));
      err.flush();
    }
  }

  public void warn(String line) {
    talk("warning: " + line);
  }

  /** Says that a derived file is made again, and why. */
  public void talkOfRepair(Failure why) {
    talk(why.described() + " This is done now.");
  }

  /** Prints the one JSON object of a command. */
  public void printJson(Object value) {
    surroundings.out().println(JsonMapper.builder().build().writeValueAsString(value));
  }

  /** Opens the review folder. */
  public ReviewFolder open() {
    return options
        .folder
        .map(folder -> ReviewFolder.open(path(folder), false, this::warn))
        .orElseGet(() -> ReviewFolder.open(surroundings.folder(), true, this::warn));
  }

  /** Does what writes to the folder, alone: every such command goes through here. */
  public <T> T whileLocked(ReviewFolder folder, String command, Supplier<T> work) {
    FolderLock lock = folder.lock(command, now());
    try {
      return work.get();
    } finally {
      lock.close();
    }
  }

  /** Loads all that the folder knows. Duplicates are read, never searched for. */
  public Review load(ReviewFolder folder) {
    return load(folder, folder.readRecords());
  }

  /** The same without abstracts, which take most of the memory: for counting, not for reading. */
  public Review loadWithoutAbstracts(ReviewFolder folder) {
    return load(folder, folder.readRecordsWithout(Set.of(Field.ABSTRACT)));
  }

  /**
   * The same where the records were read before.
   *
   * @throws Failure where something does not fit; where the records are not those of the exports,
   *     it is that which is told, as it may be the cause
   */
  Review load(ReviewFolder folder, SortedMap<RecordId, BibRecord> records) {
    try {
      return read(folder, records);
    } catch (Failure unfit) {
      RecordDerivation.verify(folder);
      throw unfit;
    }
  }

  private Review read(ReviewFolder folder, SortedMap<RecordId, BibRecord> records) {
    DuplicateSets sets;
    try {
      sets = DuplicateSets.of(records.keySet(), folder.duplicateFiles().duplicates());
    } catch (IllegalArgumentException e) {
      throw Failure.folder(e.getMessage() + ". Run `screen dedupe`.")
          .in("records/duplicates.csv")
          .because(e);
    }
    Ballots ballots = Ballots.of(folder.voteFiles().readAll(records.keySet()));
    return new Review(
        folder.protocol(),
        folder.searches(),
        records,
        sets,
        folder.duplicateFiles().possible(),
        ballots,
        Studies.of(folder.linkFile().read(records.keySet()), sets::representativeOf),
        Pilot.of(folder.protocol(), sets, ballots, folder.pilotFile().read(records.keySet())));
  }

  /** Tells a failure, in words on stderr or as the one JSON object, and gives its exit code. */
  int tell(Failure failure) {
    if (options.json) {
      printJson(Map.of("error", errorOf(failure)));
    } else {
      surroundings.err().println("error: " + Plain.lines(failure.described()));
    }
    if (options.verbose) {
      failure.printStackTrace(surroundings.err());
    }
    return failure.kind().exitCode();
  }

  static Map<String, Object> errorOf(Failure failure) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", failure.kind().code());
    error.putAll(placed(failure));
    if (!failure.problems().isEmpty()) {
      error.put("problems", failure.problems().stream().map(Session::placed).toList());
    }
    return error;
  }

  /** What is wrong and where, as far as the place is known. */
  public static Map<String, Object> placed(Failure failure) {
    Map<String, Object> placed = new LinkedHashMap<>();
    placed.put("message", failure.message());
    if (!failure.file().isEmpty()) {
      placed.put("file", failure.file());
      if (failure.line() > 0) {
        placed.put("line", failure.line());
      }
    }
    return placed;
  }
}
