package screen.cli.decide;

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

/** The options for reading votes from another tool's file. */
public final class ForeignOptions {
  @Option(
      names = "--dry-run",
      description = "says what would be taken, and takes nothing; also with --from-ai")
  private boolean dryRun;

  @Option(
      names = "--matched-only",
      description =
          "takes the votes whose record is certain and lists the others, instead of refusing all")
  private boolean matchedOnly;

  @Option(
      names = "--accept-titles",
      description =
          "also matches by the title alone, if only one report has it and nothing speaks against"
              + " it; lists each such match")
  private boolean acceptTitles;

  @Option(
      names = "--as",
      paramLabel = "NAME",
      description = "the reviewer's name in the other tool's file")
  private Optional<String> as = Optional.empty();

  @Option(
      names = "--verdict",
      paramLabel = "VERDICT",
      description = "the verdict of all records of a file without verdicts, such as Covidence's")
  private Optional<String> verdict = Optional.empty();

  @Option(
      names = "--reason",
      paramLabel = "WORD=ID",
      description =
          "the reason of the config that a word in the file means; may be given" + " several times")
  private Map<String, String> reasons = new LinkedHashMap<>();

  @Option(
      names = "--verdict-column",
      paramLabel = "NAME",
      description = "the column, tag or field with the verdicts")
  private Optional<String> verdictColumn = Optional.empty();

  @Option(
      names = "--reviewer-column",
      paramLabel = "NAME",
      description = "the column with the reviewer's name")
  private Optional<String> reviewerColumn = Optional.empty();

  @Option(
      names = "--reason-column",
      paramLabel = "NAME",
      description = "the column with the reasons")
  private Optional<String> reasonColumn = Optional.empty();

  @Option(
      names = "--map",
      paramLabel = "VALUE=VERDICT",
      description =
          "the verdict that a value means, such as YES=include; VALUE= means no vote;"
              + " may be given several times")
  private Map<String, String> verdicts = new LinkedHashMap<>();

  @Option(
      names = "--verdicts-of",
      paramLabel = "KIND",
      description =
          "which verdicts count if a file contains several: asreview, rayyan-log,"
              + " rayyan, abstrackr, column or tags")
  private Optional<String> kind = Optional.empty();

  /** Whether any of these options was given. */
  boolean used() {
    return sayHowToRead() || dryRun;
  }

  /** Whether any was given that says how votes of another tool are read. */
  boolean sayHowToRead() {
    boolean columns =
        verdictColumn.isPresent() || reviewerColumn.isPresent() || reasonColumn.isPresent();
    boolean words = !reasons.isEmpty() || !verdicts.isEmpty() || kind.isPresent();
    return as.isPresent() || verdict.isPresent() || columns || words || matchedOnly || acceptTitles;
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
                    "'"
                        + word
                        + "' is not a verdict at "
                        + stage
                        + ". "
                        + Nearest.hint(word, known)));
  }
}
