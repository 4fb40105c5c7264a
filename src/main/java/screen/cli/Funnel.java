package screen.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import screen.Counted;
import screen.flow.Box;
import screen.flow.Flow;
import screen.folder.ReviewFolder;
import screen.record.RecordId;
import screen.render.data.FlowJson;
import screen.workflow.LyingExports;
import screen.workflow.NextSteps;
import screen.workflow.report.Snapshot;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints the counts of a flow on one screen, or as JSON with what is left to do. */
final class Funnel {
  private final Session session;

  Funnel(Session session) {
    this.session = session;
  }

  /** The content of flow.json plus {@code next}, {@code rounds} and {@code not_imported}. */
  void printJson(ReviewFolder folder, Snapshot snapshot) {
    LyingExports lying = LyingExports.in(folder);
    ObjectNode json = FlowJson.of(snapshot.flow());
    ArrayNode next = json.putArray("next");
    NextSteps.of(folder, snapshot, lying).forEach(next::add);
    ArrayNode rounds = json.putArray("rounds");
    snapshot.rounds().forEach(rounds::add);
    ArrayNode files = json.putArray("not_imported");
    lying.files().forEach(files::add);
    session.printJson(json);
  }

  void print(Flow flow) {
    int identified = flow.identifiedBySource().values().stream().mapToInt(ids -> ids.size()).sum();
    String sources =
        flow.identifiedBySource().entrySet().stream()
            .map(source -> source.getKey() + " " + source.getValue().size())
            .collect(Collectors.joining(", "));
    line("identified", identified, sources);
    int open = count(flow, Box.PENDING_TITLE_ABSTRACT);
    int screenedOpen = common(flow, Box.SCREENED, Box.PENDING_TITLE_ABSTRACT);
    lineIfAny(
        "other methods",
        flow.identifiedByOtherMethods(),
        otherMethods(count(flow, Box.OTHER_DROPPED), open - screenedOpen));
    int known = count(flow, Box.KNOWN_BEFORE);
    String before = known == 0 ? "" : ", of these " + known + " known from earlier rounds";
    line("duplicates", count(flow, Box.REMOVED_DUPLICATES), "removed" + before);
    lineIfAny("automation", count(flow, Box.REMOVED_AUTOMATION), "removed");
    line("screened", count(flow, Box.SCREENED), left(screenedOpen));
    line("excluded", count(flow, Box.EXCLUDED), "on title and abstract");
    line("sought", count(flow, Box.SOUGHT, Box.OTHER_SOUGHT), "full texts");
    lineIfAny("not retrieved", count(flow, Box.NOT_RETRIEVED, Box.OTHER_NOT_RETRIEVED), "");
    line(
        "assessed",
        count(flow, Box.ASSESSED, Box.OTHER_ASSESSED),
        left(count(flow, Box.PENDING_FULL_TEXT)));
    line(
        "excluded",
        count(flow, Box.EXCLUDED_FULL_TEXT, Box.OTHER_EXCLUDED_FULL_TEXT),
        "on the full text");
    lineIfAny("awaiting", count(flow, Box.AWAITING, Box.OTHER_AWAITING), "");
    lineIfAny("ongoing", count(flow, Box.ONGOING, Box.OTHER_ONGOING), "");
    line("included", flow.included().reports(), of(flow.included()));
    if (flow.previous().reports() > 0) {
      line("in total", flow.total().reports(), of(flow.total()) + ", previous ones among them");
    }
    lineIfAny("conflicts", flow.conflicts(), "to settle");
  }

  private static String of(Flow.Included included) {
    return Counted.noun(included.reports(), "report")
        + " of "
        + Counted.of(included.studies(), "study");
  }

  private static int count(Flow flow, Box... boxes) {
    return List.of(boxes).stream().mapToInt(flow::count).sum();
  }

  private static int common(Flow flow, Box one, Box other) {
    Set<RecordId> both = new HashSet<>(flow.ids(one));
    both.retainAll(flow.ids(other));
    return both.size();
  }

  private static String otherMethods(int dropped, int pending) {
    return "of the identified, counted apart: "
        + dropped
        + " dropped"
        + (pending == 0 ? "" : ", " + pending + " still to be judged");
  }

  private static String left(int pending) {
    return pending == 0 ? "" : "of these " + pending + " still to be judged";
  }

  private void lineIfAny(String what, int count, String remark) {
    if (count > 0) {
      line(what, count, remark);
    }
  }

  private void line(String what, int count, String remark) {
    session.print(String.format(Locale.ROOT, "%-14s%7d  %s", what, count, remark).stripTrailing());
  }
}
