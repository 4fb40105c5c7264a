package screen.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import screen.Counted;
import screen.Failure;
import screen.cli.output.DeduplicationPrinter;
import screen.cli.output.FindingsPrinter;
import screen.cli.output.PairPrinter;
import screen.cli.output.ReviewerOption;
import screen.cli.session.Session;
import screen.duplicates.Ruling;
import screen.duplicates.search.DeduplicationResult;
import screen.flow.check.Finding;
import screen.folder.ReviewFolder;
import screen.intake.RecordDerivation;
import screen.workflow.duplicates.ConfirmationIntake;
import screen.workflow.duplicates.DuplicateSearch;
import screen.workflow.duplicates.DuplicatesHistory;
import screen.workflow.duplicates.RulingIntake;

/** {@code screen dedupe}: finds duplicates, takes rulings and explains its decisions. */
@Command(
    name = "dedupe",
    header = "Finds duplicates, takes rulings and explains its decisions.",
    description = {
      "Finds which records are the same: writes duplicates.csv, and possible-duplicates.csv with"
          + " the pairs that a person must rule on.",
      "A person's ruling overrides the program for good; the newest ruling on a pair counts.",
      "If a newer version of the tool would deduplicate old records differently, it lists them,"
          + " changes nothing and exits with 1: --accept writes the new result."
    },
    customSynopsis = {
      "${COMMAND-FULL-NAME} [--accept]",
      "       ${COMMAND-FULL-NAME} --review --reviewer R",
      "       ${COMMAND-FULL-NAME} --same ID ID --reviewer R",
      "       ${COMMAND-FULL-NAME} --different ID ID --reviewer R",
      "       ${COMMAND-FULL-NAME} --confirm ID --reviewer R",
      "       ${COMMAND-FULL-NAME} --from FILE --reviewer R",
      "       ${COMMAND-FULL-NAME} --explain ID ID"
    })
final class DedupeCommand implements Callable<Integer> {
  private final Session session;

  @ArgGroup private Way way = new Way();

  @Option(
      names = "--accept",
      description =
          "writes what this version finds, even if it deduplicates records differently from an"
              + " earlier version")
  private boolean accept;

  @Option(
      names = "--reviewer",
      paramLabel = "R",
      description = "who rules, with --same, --different, --confirm, --from and --review")
  private String reviewer = "";

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      description = "why, with --same, --different and --confirm")
  private String note = "";

  @Option(names = "--ascii", description = "with --review: draws with ASCII alone")
  private boolean ascii;

  /** Things to do in addition to, or instead of, a search for duplicates. */
  private static final class Way {
    @Option(
        names = "--same",
        arity = "2",
        paramLabel = "ID",
        description = "rules that two records are the same; may be given several times")
    private List<String> same = List.of();

    @Option(
        names = "--different",
        arity = "2",
        paramLabel = "ID",
        description = "rules that two records are different; may be given several times")
    private List<String> different = List.of();

    @Option(
        names = "--confirm",
        paramLabel = "ID",
        description =
            "says that the votes on a record count for it as it is now, after a later export gave"
                + " its number to a new title; may be given several times")
    private List<String> confirm = List.of();

    @Option(
        names = "--explain",
        arity = "2",
        paramLabel = "ID",
        description = "says whether two records are duplicates, and why")
    private List<String> explain = List.of();

    @Option(
        names = "--from",
        paramLabel = "FILE",
        description =
            "takes rulings from a copy of possible-duplicates.csv with the columns a, b, ruling"
                + " (same, different or empty) and note; all of them are taken or none")
    private Optional<Path> from = Optional.empty();

    @Option(
        names = "--review",
        description = "shows the possible duplicates in the terminal, to rule on each with one key")
    private boolean review;

    /** Whether the command line rules on a pair. */
    boolean rulesOnOne() {
      return !same.isEmpty() || !different.isEmpty() || !confirm.isEmpty();
    }

    boolean rules() {
      return rulesOnOne() || from.isPresent() || review;
    }
  }

  DedupeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    refuseIdleOptions();
    ReviewFolder folder = session.open();
    if (way.rules()) {
      ReviewerOption.require(reviewer, folder.protocol().reviewers().everybody(), "rules");
    }
    if (!way.explain.isEmpty()) {
      new PairPrinter(session, folder).print(way.explain);
      return 0;
    }
    if (!way.confirm.isEmpty()) {
      return folder.whileLocked("dedupe", session.now(), () -> confirm(folder));
    }
    if (way.review) {
      new PairSession(session, folder, reviewer).run(ascii);
    }
    return folder.whileLocked("dedupe", session.now(), () -> dedupe(folder));
  }

  /** Refuses options without effect, as the user expects one. */
  private void refuseIdleOptions() {
    if (!reviewer.isEmpty() && !way.rules()) {
      throw Failure.usage(
          "--reviewer says who rules: name --review, --from, --same or --different.");
    }
    if (!note.isEmpty() && !way.rulesOnOne()) {
      throw Failure.usage(
          "--note gives the reason for a ruling: name --same, --different or --confirm.");
    }
    if (ascii && !way.review) {
      throw Failure.usage("--ascii says how --review draws: name --review.");
    }
    if (way.explain.size() > 2) {
      throw Failure.usage("--explain takes one pair at a time.");
    }
    if (accept && !way.explain.isEmpty()) {
      throw Failure.usage("--explain writes nothing: leave --accept out.");
    }
    if (accept && !way.confirm.isEmpty()) {
      throw Failure.usage("--confirm searches for no duplicates: leave --accept out.");
    }
  }

  private int confirm(ReviewFolder folder) {
    Map<String, Integer> taken =
        new ConfirmationIntake(session, folder, reviewer).take(way.confirm, note);
    if (session.json()) {
      session.printJson(taken);
    }
    return 0;
  }

  private int dedupe(ReviewFolder folder) {
    RecordDerivation.repair(folder, session).ifPresent(session::talkOfRepair);
    DuplicateSearch search = DuplicateSearch.amongRecords(folder, session);
    List<Finding> differences =
        accept ? List.of() : new DuplicatesHistory(folder, search).differences();
    if (!differences.isEmpty()) {
      return new FindingsPrinter(session).print(differences);
    }
    Map<String, Integer> taken = takeRulings(folder);
    Instant start = session.surroundings().clock().instant();
    folder.duplicateFiles().damage().ifPresent(session::talkOfRepair);
    DeduplicationResult result = result(search, taken.getOrDefault("rulings", 0));
    Duration time = Duration.between(start, session.surroundings().clock().instant());
    new DeduplicationPrinter(session).print(result, time, taken);
    search.warnOfParted(session);
    return 0;
  }

  /** Searches for duplicates; if that fails, the message says that the rulings were kept. */
  private static DeduplicationResult result(DuplicateSearch search, int rulings) {
    try {
      return search.run();
    } catch (Failure e) {
      if (rulings == 0 || e.kind() != Failure.Kind.FOLDER) {
        throw e;
      }
      throw Failure.folder(
              e.message()
                  + " "
                  + Counted.of(rulings, "ruling")
                  + Counted.form(rulings, " is", " are")
                  + " kept in records/rulings.csv; run `screen dedupe` once this is put right.")
          .at(e.file(), e.line())
          .because(e);
    }
  }

  /** Takes the rulings of the command line or of a file; returns their counts for the output. */
  private Map<String, Integer> takeRulings(ReviewFolder folder) {
    if (!way.rules() || way.review) {
      return Map.of();
    }
    RulingIntake rulings = RulingIntake.of(session, folder, reviewer);
    if (way.from.isPresent()) {
      return rulings.take(way.from.get());
    }
    return way.same.isEmpty()
        ? rulings.take(Ruling.Kind.DIFFERENT, way.different, note)
        : rulings.take(Ruling.Kind.SAME, way.same, note);
  }
}
