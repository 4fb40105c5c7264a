package screen.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import screen.Failure;
import screen.Nearest;
import screen.exchange.VoteMapping;
import screen.votes.Stage;
import screen.votes.Verdict;

/** How the votes of another tool are taken. */
final class ForeignOptions {
  @Option(
      names = "--as",
      paramLabel = "NAME",
      description = "with --from: what the reviewer is called in the other tool's file")
  private Optional<String> as = Optional.empty();

  @Option(
      names = "--verdict",
      paramLabel = "VERDICT",
      description =
          "with --from: what a file means that lists records without verdicts, as Covidence's do")
  private Optional<String> verdict = Optional.empty();

  @Option(
      names = "--reason",
      paramLabel = "WORD=ID",
      description =
          "with --from: which of the config's reasons the file's word means; may be given several"
              + " times")
  private Map<String, String> reasons = new LinkedHashMap<>();

  @Option(
      names = "--matched-only",
      description =
          "with --from: takes the votes for which a record is certain and lists the others, instead"
              + " of refusing all")
  private boolean matchedOnly;

  @Option(
      names = "--accept-titles",
      description =
          "with --from: a title is enough that one report alone has, where nothing speaks against"
              + " it; each is listed")
  private boolean acceptTitles;

  @Option(
      names = "--verdict-column",
      paramLabel = "NAME",
      description = "with --from: the column, tag or field that holds the verdicts")
  private Optional<String> verdictColumn = Optional.empty();

  @Option(
      names = "--reviewer-column",
      paramLabel = "NAME",
      description = "with --from: the column that says whose verdict it is")
  private Optional<String> reviewerColumn = Optional.empty();

  @Option(
      names = "--reason-column",
      paramLabel = "NAME",
      description = "with --from: the column that holds the reasons")
  private Optional<String> reasonColumn = Optional.empty();

  @Option(
      names = "--map",
      paramLabel = "VALUE=VERDICT",
      description =
          "with --from: what a value means that stands for a verdict, such as YES=include; nothing"
              + " behind the sign: no vote; may be given several times")
  private Map<String, String> verdicts = new LinkedHashMap<>();

  @Option(
      names = "--verdicts-of",
      paramLabel = "KIND",
      description =
          "with --from: which verdicts count where a file holds several: asreview, rayyan,"
              + " abstrackr, column or tags")
  private Optional<String> kind = Optional.empty();

  @Option(
      names = "--dry-run",
      description = "with --from: says what would be taken, and takes nothing")
  private boolean dryRun;

  /** Whether anything was said that only a file of votes needs. */
  boolean used() {
    boolean columns =
        verdictColumn.isPresent() || reviewerColumn.isPresent() || reasonColumn.isPresent();
    boolean words = !reasons.isEmpty() || !verdicts.isEmpty() || kind.isPresent();
    return as.isPresent()
        || verdict.isPresent()
        || columns
        || words
        || matchedOnly
        || acceptTitles
        || dryRun;
  }

  boolean dryRun() {
    return dryRun;
  }

  VoteMapping takeover(String reviewer, Stage stage) {
    verdicts.values().stream().filter(id -> !id.isEmpty()).forEach(id -> verdict(id, stage));
    if (verdictColumn.isPresent() && kind.isPresent()) {
      throw Failure.usage(
          "Name the verdicts by --verdict-column or by --verdicts-of, not by both.");
    }
    return new VoteMapping(
        reviewer,
        as,
        verdict.map(word -> verdict(word, stage)),
        new VoteMapping.Columns(verdictColumn, reviewerColumn, reasonColumn, kind),
        verdicts,
        reasons,
        new VoteMapping.Matching(matchedOnly, acceptTitles));
  }

  private static Verdict verdict(String word, Stage stage) {
    List<String> known = Verdict.at(stage).stream().map(Verdict::id).toList();
    return Verdict.ofId(word)
        .filter(found -> found.allowedAt(stage))
        .orElseThrow(
            () ->
                Failure.usage(
                    "'" + word + "' is no verdict at " + stage + ". " + Nearest.hint(word, known)));
  }
}
