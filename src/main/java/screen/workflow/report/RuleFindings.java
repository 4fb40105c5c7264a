package screen.workflow.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import screen.Counted;
import screen.flow.check.Finding;
import screen.folder.ReviewFolder;
import screen.outcome.Outcome;
import screen.outcome.Removals;
import screen.record.RecordId;
import screen.render.Rendering;

/** Applies the rules again, and compares their hits with those that the committed report lists. */
public final class RuleFindings {
  private static final String RULE = "rules";
  private static final int NAMED = 3;

  private RuleFindings() {}

  public static List<Finding> in(ReviewFolder folder, Snapshot snapshot) {
    if (snapshot.review().protocol().automation().rules().isEmpty()
        || folder.committedReport().names().isEmpty()) {
      return List.of();
    }
    return Stream.concat(hits(folder, snapshot).stream(), screened(snapshot).stream()).toList();
  }

  private static List<Finding> hits(ReviewFolder folder, Snapshot snapshot) {
    String file = Rendering.RULES_CSV.file();
    byte[] committed = folder.committedReport().bytes(file);
    byte[] fresh = Rendering.RULES_CSV.render(snapshot.report(folder));
    if (Rendering.RULES_CSV.isSame(fresh, committed)) {
      return List.of();
    }
    Set<String> differing = lines(fresh);
    Set<String> both = lines(committed);
    both.retainAll(differing);
    differing.addAll(lines(committed));
    differing.removeAll(both);
    return List.of(
        new Finding(
            RULE,
            Finding.Severity.ERROR,
            "records/report/" + file,
            "The rules of the config do not give these hits: "
                + Counted.of(differing.size(), "line")
                + " differ, such as "
                + differing.stream().limit(NAMED).collect(Collectors.joining(" / ")),
            "Run `screen report`, and see with git which records moved."));
  }

  /** Reports that a rule hits and a person screened: perhaps the rule was added too late. */
  private static List<Finding> screened(Snapshot snapshot) {
    Removals removals = new Removals(snapshot.review());
    List<RecordId> kept =
        snapshot.outcomes().values().stream()
            .map(Outcome::report)
            .filter(id -> !removals.hits(id).isEmpty() && removals.isScreened(id))
            .toList();
    if (kept.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Finding(
            RULE,
            Finding.Severity.WARNING,
            "rules",
            "People screened "
                + Counted.of(kept.size(), "record")
                + " that rules hit, such as "
                + kept.get(0)
                + "; their votes count, and the rules remove none of these",
            "Rules are meant to be fixed before screening. Was one added or changed later?"));
  }

  private static Set<String> lines(byte[] text) {
    return new String(text, StandardCharsets.UTF_8)
        .lines()
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
