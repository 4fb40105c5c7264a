package screen.cli.decide;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import screen.Failure;
import screen.Nearest;
import screen.cli.output.HistoryPrinter;
import screen.cli.output.ReviewerOption;
import screen.cli.session.Session;
import screen.folder.ReviewFolder;
import screen.outcome.Outcomes;
import screen.outcome.Review;
import screen.votes.Stage;
import screen.workflow.LoadReview;
import screen.workflow.LockRetry;
import screen.workflow.ScreeningStart;
import screen.workflow.VoteIntake;
import screen.workflow.ai.AiIntake;
import screen.workflow.duplicates.DuplicatesDue;
import screen.workflow.ranking.RescueBatch;

/** {@code screen decide}: takes a reviewer's votes. */
@Command(
    name = "decide",
    header = "Screens in the terminal, or takes a reviewer's votes from a file.",
    description = {
      "Screens in the terminal, one key per verdict, without showing other people's votes; you"
          + " can stop at any time and go on later. Or takes one reviewer's votes from a file.",
      "To change a vote, vote again: the newest vote counts."
    },
    customSynopsis = {
      "${COMMAND-FULL-NAME} --reviewer NAME [--stage STAGE] [--again]",
      "       ${COMMAND-FULL-NAME} --reviewer NAME --stage STAGE --export FILE",
      "       ${COMMAND-FULL-NAME} --reviewer NAME --stage STAGE --from FILE",
      "       ${COMMAND-FULL-NAME} --history ID | --reassign FROM --to TO",
      "       ${COMMAND-FULL-NAME} --from-ai FILE --run FILE"
    },
    sortOptions = false)
public final class DecideCommand implements Callable<Integer> {
  private final Session session;

  @Option(
      names = "--reviewer",
      paramLabel = "NAME",
      description = "the reviewer, by the name in the config")
  private String reviewer = "";

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      description =
          "title-abstract or full-text; in the terminal, by default the first with records left to"
              + " screen")
  private String stageId = "";

  @Option(
      names = "--again",
      description =
          "in the terminal: shows your earlier votes, the newest first, to vote again or to"
              + " withdraw one")
  private boolean again;

  @Option(
      names = "--rescue",
      paramLabel = "N",
      description =
          "for the tiebreaker: sends the N records that seem the most relevant, among those that"
              + " all screeners excluded on title and abstract, to look at them again")
  private Optional<Integer> rescue = Optional.empty();

  @Option(names = "--ascii", description = "in the terminal: draws with ASCII alone")
  private boolean ascii;

  @Mixin private final WhereOption where = new WhereOption();

  @ArgGroup private Way way = new Way();

  @ArgGroup(validate = false, order = 1, heading = "%nWith --export:%n")
  private ExportOptions exporting = new ExportOptions();

  @ArgGroup(validate = false, order = 2, heading = "%nWith --from:%n")
  private ForeignOptions foreign = new ForeignOptions();

  @ArgGroup(validate = false, order = 3, heading = "%nWith --from-ai:%n")
  private AiRun ai = new AiRun();

  /** The origin of votes of AI. */
  private static final class AiRun {
    @Option(
        names = "--run",
        paramLabel = "FILE",
        description = "the file run.json, which names the model, its settings and its prompt")
    private Optional<Path> run = Optional.empty();
  }

  /** The ways of giving votes, of which one can be named. */
  private static final class Way {
    @Option(
        names = "--from",
        paramLabel = "FILE",
        description =
            "takes the votes of a worksheet (CSV, TSV or Excel), or of an export of Rayyan,"
                + " ASReview, Covidence or another tool; all of them or none")
    private Optional<Path> from = Optional.empty();

    @Option(
        names = "--export",
        paramLabel = "FILE",
        description =
            "writes the records left to screen: .csv or .xlsx is a worksheet, .ris for Rayyan,"
                + " Zotero or EndNote")
    private Optional<Path> export = Optional.empty();

    @Option(
        names = "--from-ai",
        paramLabel = "FILE",
        description =
            "takes votes of AI, one JSON object per line, all of them or none. People see them"
                + " only after they have decided")
    private Optional<Path> fromAi = Optional.empty();

    @Option(
        names = "--history",
        paramLabel = "ID",
        description = "shows the votes on a record, once you have screened it or it is settled")
    private Optional<String> history = Optional.empty();

    @ArgGroup(exclusive = false, order = 4, heading = "%nTo let somebody take over:%n")
    private @Nullable Reassignment reassignment;

    /** Whether none is named, so that the reviewer screens in the terminal. */
    boolean isTerminal() {
      return from.isEmpty()
          && fromAi.isEmpty()
          && export.isEmpty()
          && history.isEmpty()
          && reassignment == null;
    }
  }

  public DecideCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    refuseIdleOptions();
    ReviewFolder folder = session.open();
    Reassignment reassignment = way.reassignment;
    if (reassignment != null) {
      return folder.whileLocked(
          "decide", session.now(), () -> reassignment.record(session, folder));
    }
    if (way.fromAi.isPresent() && ai.run.isPresent()) {
      AiIntake intake = new AiIntake(session, folder, foreign.dryRun());
      Path votes = way.fromAi.get();
      Path provenance = ai.run.get();
      return folder.whileLocked(
          "decide",
          session.now(),
          () -> {
            intake.take(votes, provenance);
            return 0;
          });
    }
    if (way.export.isPresent() && exporting.isForAi()) {
      exporting.exportForAi(
          session, LoadReview.of(folder), stage(), way.export.get(), where.in(folder, session));
      return 0;
    }
    if (way.history.isPresent() && reviewer.isEmpty()) {
      return history(folder, way.history.get(), Optional.empty());
    }
    ReviewerOption.require(reviewer, folder.protocol().reviewers().everybody(), "screens");
    if (way.history.isPresent()) {
      return history(folder, way.history.get(), Optional.of(reviewer));
    }
    DuplicatesDue.in(folder).warn(session);
    if (rescue.isPresent()) {
      rescue(folder, rescue.get());
    }
    if (way.isTerminal()) {
      TerminalSession terminal = new TerminalSession(session, folder, reviewer, where, ascii);
      return again ? terminal.again(givenStage()) : terminal.run(stageToScreen());
    }
    Stage stage = stage();
    way.export.ifPresent(file -> export(folder, stage, file));
    way.from.ifPresent(
        file -> {
          VoteIntake intake = new VoteIntake(session, folder, reviewer, stage, foreign.dryRun());
          folder.whileLocked(
              "decide", session.now(), () -> intake.take(file, foreign.takeover(reviewer, stage)));
        });
    return 0;
  }

  /** Refuses options without effect, as the user expects one. */
  private void refuseIdleOptions() {
    if (ascii && !way.isTerminal()) {
      throw Failure.usage("--ascii says how the terminal is drawn; leave it out here.");
    }
    if (again && !way.isTerminal()) {
      throw Failure.usage("--again shows earlier votes in the terminal; leave it out here.");
    }
    if (rescue.isPresent()) {
      refuseRescue();
    }
    if (exporting.used() && way.export.isEmpty()) {
      throw Failure.usage(
          "--screened, --screened-only, --rayyan, --asreview and --for-ai say what --export writes:"
              + " name --export FILE.");
    }
    if (where.used() && !way.isTerminal() && way.export.isEmpty()) {
      throw Failure.usage(
          "--where says which records are screened or exported; leave it out here.");
    }
    if (way.fromAi.isPresent() != ai.run.isPresent()) {
      throw Failure.usage(
          "Name --from-ai VOTES.jsonl and --run run.json together: votes of AI are taken only with"
              + " where they come from.");
    }
    if (way.fromAi.isPresent() && !reviewer.isEmpty()) {
      throw Failure.usage(
          "--from-ai takes the votes of the AI that run.json names: leave --reviewer out.");
    }
    if (way.fromAi.isPresent() ? foreign.sayHowToRead() : foreign.used() && way.from.isEmpty()) {
      throw Failure.usage(
          "--as, --verdict, --verdict-column, --reviewer-column, --reason-column, --map,"
              + " --verdicts-of, --reason, --matched-only, --accept-titles and --dry-run say how"
              + " --from reads: name --from FILE.");
    }
  }

  private void refuseRescue() {
    if (again || !(way.isTerminal() || way.export.isPresent())) {
      throw Failure.usage("--rescue sends records to look at next: leave it out here.");
    }
    if (rescue.orElse(0) < 1) {
      throw Failure.usage("--rescue is a number of records, 1 or more.");
    }
    if (givenStage().filter(stage -> stage != Stage.TITLE_ABSTRACT).isPresent()) {
      throw Failure.usage("--rescue is about titles and abstracts: --stage title-abstract.");
    }
  }

  private void rescue(ReviewFolder folder, int size) {
    RescueBatch batch =
        new RescueBatch(
            session,
            folder,
            reviewer,
            work -> LockRetry.whileLocked(session, folder, "decide", work::getAsInt));
    Review review = LoadReview.of(folder);
    session.talk(batch.send(review, Outcomes.of(review), size));
  }

  private int history(ReviewFolder folder, String id, Optional<String> viewer) {
    new HistoryPrinter(session, LoadReview.withoutAbstracts(folder)).print(id, viewer);
    return 0;
  }

  private void export(ReviewFolder folder, Stage stage, Path file) {
    Review loaded = LoadReview.of(folder);
    Review review = ScreeningStart.note(session, folder, loaded, stage).orElse(loaded);
    exporting.export(session, folder, review, reviewer, stage, file, where.in(folder, session));
  }

  private Stage stage() {
    return givenStage()
        .orElseThrow(() -> Failure.usage("With --from and --export, name the --stage."));
  }

  /** The stage to screen in the terminal; empty if none is named. */
  private Optional<Stage> stageToScreen() {
    return rescue.isPresent() ? Optional.of(Stage.TITLE_ABSTRACT) : givenStage();
  }

  private Optional<Stage> givenStage() {
    if (stageId.isEmpty()) {
      return Optional.empty();
    }
    List<String> known = List.of(Stage.TITLE_ABSTRACT.id(), Stage.FULL_TEXT.id());
    return Optional.of(
        Stage.ofId(stageId)
            .orElseThrow(
                () ->
                    Failure.usage(
                        "'" + stageId + "' is not a stage. " + Nearest.hint(stageId, known))));
  }
}
