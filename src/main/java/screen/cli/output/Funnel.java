package screen.cli.output;

import java.util.Locale;
import java.util.stream.Collectors;
import screen.Console;
import screen.Counted;
import screen.flow.Arm;
import screen.flow.Box;
import screen.flow.Boxes;
import screen.flow.Flow;
import screen.folder.ReviewFolder;
import screen.render.data.FlowJson;
import screen.workflow.NextSteps;
import screen.workflow.UnloggedExports;
import screen.workflow.report.Snapshot;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints the counts of a flow on one screen, or as JSON with the next steps. */
public final class Funnel {
  private final Console console;

  public Funnel(Console console) {
    this.console = console;
  }

  /** The content of flow.json plus {@code next}, {@code rounds} and {@code not_imported}. */
  public void printJson(ReviewFolder folder, Snapshot snapshot) {
    UnloggedExports lying = UnloggedExports.in(folder);
    ObjectNode json = FlowJson.of(snapshot.flow());
    ArrayNode next = json.putArray("next");
    NextSteps.of(folder, snapshot, lying).forEach(next::add);
    ArrayNode rounds = json.putArray("rounds");
    snapshot.rounds().forEach(rounds::add);
    ArrayNode files = json.putArray("not_imported");
    lying.files().forEach(files::add);
    console.printJson(json);
  }

  public void print(Flow flow) {
    String sources =
        flow.identifiedBySource().entrySet().stream()
            .map(source -> source.getKey() + " " + source.getValue().size())
            .collect(Collectors.joining(", "));
    line("identified", flow.identifiedByAllSources(), sources);
    lineIfAny(
        "other methods",
        flow.identifiedByOtherMethods(),
        otherMethods(flow.count(Box.OTHER_DROPPED), open(flow, Arm.OTHER)));
    int known = flow.count(Box.KNOWN_BEFORE);
    String before = known == 0 ? "" : ", of these " + known + " known from earlier rounds";
    line("duplicates", flow.count(Box.REMOVED_DUPLICATES), "removed" + before);
    lineIfAny("automation", flow.count(Box.REMOVED_AUTOMATION), "removed");
    line("screened", flow.count(Box.SCREENED), left(open(flow, Arm.MAIN)));
    line("excluded", flow.count(Box.EXCLUDED), "on title and abstract");
    line("sought", flow.countOfBothArms(Box.SOUGHT), "full texts");
    lineIfAny("not retrieved", flow.countOfBothArms(Box.NOT_RETRIEVED), "");
    line("assessed", flow.countOfBothArms(Box.ASSESSED), left(flow.count(Box.PENDING_FULL_TEXT)));
    line("excluded", flow.countOfBothArms(Box.EXCLUDED_FULL_TEXT), "on the full text");
    Boxes.unclassified(Arm.MAIN).forEach(box -> lineIfAny(box.id(), flow.countOfBothArms(box), ""));
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

  private static int open(Flow flow, Arm arm) {
    return flow.ids(Box.PENDING_TITLE_ABSTRACT, arm).size();
  }

  private static String otherMethods(int out, int pending) {
    return "of the identified, counted apart: "
        + out
        + " removed or excluded"
        + (pending == 0 ? "" : ", " + pending + " not screened yet");
  }

  private static String left(int pending) {
    return pending == 0 ? "" : "of these " + pending + " not judged yet";
  }

  private void lineIfAny(String what, int count, String remark) {
    if (count > 0) {
      line(what, count, remark);
    }
  }

  private void line(String what, int count, String remark) {
    console.print(String.format(Locale.ROOT, "%-14s%7d  %s", what, count, remark).stripTrailing());
  }
}
