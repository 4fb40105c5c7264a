package screen.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import screen.Failure;
import screen.Nearest;
import screen.exchange.Takeover;
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
          "with --from: which of the config's reasons the file's word means; may be given several times")
  private Map<String, String> reasons = new LinkedHashMap<>();

  @Option(
      names = "--matched-only",
      description =
          "with --from: takes the votes for which a record is certain and lists the others, instead of refusing all")
  private boolean matchedOnly;

  /** Whether anything was said that only a file of votes needs. */
  boolean used() {
    return as.isPresent() || verdict.isPresent() || !reasons.isEmpty() || matchedOnly;
  }

  Takeover takeover(String reviewer, Stage stage) {
    return new Takeover(
        reviewer, as, verdict.map(word -> verdict(word, stage)), reasons, matchedOnly);
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
