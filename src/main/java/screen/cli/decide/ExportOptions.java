package screen.cli.decide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import picocli.CommandLine.Option;
import screen.Counted;
import screen.Failure;
import screen.cli.session.Session;
import screen.exchange.Worklist;
import screen.exchange.sheet.Worksheet;
import screen.folder.ReviewFolder;
import screen.folder.disk.AtomicFile;
import screen.outcome.Outcome;
import screen.outcome.Outcomes;
import screen.outcome.Review;
import screen.outcome.WorkQueue;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.votes.Verdict;
import screen.votes.Vote;
import screen.workflow.ai.AiQueue;
import screen.workflow.ranking.RankedRecords;

/** The options of {@code decide --export}: which records and votes to write, and in which form. */
public final class ExportOptions {
  private static final Set<Verdict> LABELLED = Set.of(Verdict.INCLUDE, Verdict.EXCLUDE);

  @Option(
      names = "--screened",
      description = "also the records that the reviewer has screened, with the verdicts")
  private boolean screened;

  /** The earlier name of {@code --screened}. */
  @Option(names = "--judged", hidden = true)
  void judged(boolean given) {
    screened |= given;
  }

  @Option(
      names = "--screened-only",
      description =
          "only the records that the reviewer has screened, as a simulation of ASReview needs")
  private boolean screenedOnly;

  /** The earlier name of {@code --screened-only}. */
  @Option(names = "--judged-only", hidden = true)
  void judgedOnly(boolean given) {
    screenedOnly |= given;
  }

  @Option(
      names = "--batch",
      paramLabel = "N",
      description = "only the first N records of the queue")
  private Optional<Integer> batch = Optional.empty();

  @Option(names = "--rayyan", description = "CSV in Rayyan's columns")
  private boolean rayyan;

  @Option(
      names = "--asreview",
      description = "CSV in the columns that ASReview reads: `included` is 1 or 0")
  private boolean asreview;

  @Option(
      names = "--for-ai",
      description =
          "JSON Lines (.jsonl) for a model: all records that people screen, each with its text, the"
              + " criteria and the schema of the answer; needs no --reviewer")
  private boolean forAi;

  /** Whether any of these options was given. */
  boolean used() {
    return screened || rayyan || asreview || screenedOnly || forAi || batch.isPresent();
  }

  /** Whether a queue for AI is wanted, which belongs to no reviewer. */
  boolean isForAi() {
    return forAi;
  }

  /** Writes the records and criteria that a model needs. */
  void exportForAi(
      Session session, Review review, Stage stage, Path file, Predicate<RecordId> where) {
    if (screened || rayyan || asreview || screenedOnly) {
      throw Failure.usage("--for-ai goes with --batch and --where only.");
    }
    if (batch.orElse(1) < 1) {
      throw Failure.usage("--batch is a number of records, 1 or more.");
    }
    if (stage != Stage.TITLE_ABSTRACT) {
      throw Failure.usage(
          "--for-ai writes titles and abstracts: the review folder has no text of full texts."
              + " --from-ai takes votes of AI on full texts too.");
    }
    List<RecordId> reports =
        AiQueue.reports(review).stream()
            .filter(where)
            .limit(batch.orElse(Integer.MAX_VALUE))
            .toList();
    AtomicFile.write(session.path(file), AiQueue.of(review, reports));
    if (session.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("stage", stage.id());
      json.put("records", reports.size());
      json.put("file", file.toString());
      session.printJson(json);
    }
    session.print(
        "wrote "
            + Counted.of(reports.size(), "record")
            + " for a model to "
            + file
            + "; then take its votes with --from-ai");
  }

  private Worklist.Form form() {
    if (rayyan && asreview) {
      throw Failure.usage("Name --rayyan or --asreview, not both.");
    }
    return rayyan
        ? Worklist.Form.RAYYAN
        : asreview ? Worklist.Form.ASREVIEW : Worklist.Form.WORKSHEET;
  }

  void export(
      Session session,
      ReviewFolder folder,
      Review review,
      String reviewer,
      Stage stage,
      Path file,
      Predicate<RecordId> where) {
    if (batch.isPresent() && (batch.get() < 1 || screenedOnly)) {
      throw Failure.usage(
          screenedOnly
              ? "--batch counts records to screen: leave it out with --screened-only."
              : "--batch is a number of records, 1 or more.");
    }
    SortedMap<RecordId, Outcome> outcomes = Outcomes.of(review);
    List<RecordId> work = WorkQueue.of(review, outcomes, reviewer, stage);
    List<RecordId> ordered =
        RankedRecords.applies(review.protocol(), reviewer, stage)
            ? new RankedRecords(folder, session).order(review, outcomes, reviewer, work).queue()
            : work;
    List<RecordId> queue =
        ordered.stream().filter(where).limit(batch.orElse(Integer.MAX_VALUE)).toList();
    List<Worksheet.Listed> listed = new ArrayList<>();
    if (!screenedOnly) {
      queue.forEach(id -> listed.add(listed(review, id, Optional.empty())));
    }
    if (screened || screenedOnly) {
      Set<RecordId> waiting = Set.copyOf(queue);
      review.sets().representatives().stream()
          .filter(where)
          .filter(id -> !waiting.contains(id))
          .forEach(
              id ->
                  ownVote(review, reviewer, stage, id)
                      .ifPresent(vote -> listed.add(listed(review, id, Optional.of(vote)))));
    }
    if (screenedOnly && asreview) {
      listed.removeIf(
          report -> report.vote().map(Vote::verdict).filter(LABELLED::contains).isEmpty());
    }
    int toScreen = screenedOnly ? 0 : queue.size();
    new Worklist(
            review.protocol(),
            new Worksheet.Task(
                reviewer, stage, !review.protocol().screening().aids().tags().isEmpty()),
            listed)
        .write(session.path(file), file.toString(), form());
    if (session.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("reviewer", reviewer);
      json.put("stage", stage.id());
      json.put("to_judge", toScreen);
      json.put("judged", listed.size() - toScreen);
      json.put("file", file.toString());
      session.printJson(json);
    }
    session.print(
        "wrote "
            + Counted.of(toScreen, "record")
            + " to screen"
            + (screened || screenedOnly ? " and " + (listed.size() - toScreen) + " screened" : "")
            + " to "
            + file
            + "; once they are filled in, take the votes with --from");
  }

  /** The vote of this reviewer; votes of others are never exported. */
  private static Optional<Vote> ownVote(
      Review review, String reviewer, Stage stage, RecordId report) {
    return Optional.ofNullable(review.standing(stage, report).get(reviewer));
  }

  private static Worksheet.Listed listed(Review review, RecordId id, Optional<Vote> vote) {
    return new Worksheet.Listed(id, review.fields(id), vote);
  }
}
