package screen.cli.output;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import screen.Console;
import screen.Counted;
import screen.flow.Arm;
import screen.flow.Box;
import screen.flow.Boxes;
import screen.flow.Flow;
import screen.folder.ReviewFolder;
import screen.outcome.Rescue;
import screen.render.data.FlowJson;
import screen.render.data.StoppingJson;
import screen.stopping.StoppingStatus;
import screen.workflow.NextSteps;
import screen.workflow.UnloggedExports;
import screen.workflow.report.Snapshot;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints the counts of a flow on one screen, or as JSON with the next steps. */
public final class Funnel {
  private static final Set<Box> EVEN_IF_EMPTY =
      EnumSet.of(
          Box.REMOVED_DUPLICATES,
          Box.SCREENED,
          Box.EXCLUDED,
          Box.SOUGHT,
          Box.ASSESSED,
          Box.EXCLUDED_FULL_TEXT);

  private static final int NAME_WIDTH = 14;
  private static final int COUNT_WIDTH = 7;

  private final Console console;

  public Funnel(Console console) {
    this.console = console;
  }

  /**
   * The content of flow.json plus {@code next}, {@code rounds}, {@code not_imported}, {@code
   * stopping} with a plan, and {@code rescue} if excluded records were sent to the tiebreaker.
   */
  public void printJson(ReviewFolder folder, Snapshot snapshot) {
    UnloggedExports lying = UnloggedExports.in(folder);
    ObjectNode json = FlowJson.of(snapshot.flow());
    ArrayNode next = json.putArray("next");
    NextSteps.of(folder, snapshot, lying).forEach(next::add);
    ArrayNode rounds = json.putArray("rounds");
    snapshot.rounds().forEach(rounds::add);
    ArrayNode files = json.putArray("not_imported");
    lying.files().forEach(files::add);
    StoppingStatus.of(snapshot.review(), snapshot.outcomes())
        .ifPresent(status -> json.set("stopping", StoppingJson.of(status)));
    List<Rescue> rescues = Rescue.of(snapshot.review(), snapshot.outcomes());
    if (!rescues.isEmpty()) {
      Rescue.Gain gain = Rescue.Gain.of(rescues);
      json.putObject("rescue")
          .put("sent", gain.sent())
          .put("looked_at", gain.looked())
          .put("overturned", gain.overturned())
          .put("included", gain.included());
    }
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
    Boxes.only(Arm.MAIN)
        .filter(box -> !box.isStart() && !box.label().isEmpty() && !Boxes.isPart(box))
        .forEach(box -> line(flow, box));
    line("included", flow.included().reports(), of(flow.included()));
    if (flow.previous().reports() > 0) {
      line("in total", flow.total().reports(), of(flow.total()) + ", including the previous ones");
    }
    lineIfAny("conflicts", flow.conflicts(), "to settle");
  }

  /** The count of a box and of its counterpart among the other methods. */
  private void line(Flow flow, Box box) {
    int count = flow.countOfBothArms(box);
    if (count > 0 || EVEN_IF_EMPTY.contains(box)) {
      line(name(box), count, remark(flow, box));
    }
  }

  private static String name(Box box) {
    return switch (box) {
      case EXCLUDED_FULL_TEXT -> "excluded";
      default -> box.path().substring(box.path().lastIndexOf('.') + 1).replace('_', ' ');
    };
  }

  private static String remark(Flow flow, Box box) {
    int known = flow.count(Box.KNOWN_BEFORE);
    return switch (box) {
      case REMOVED_DUPLICATES ->
          "removed" + (known == 0 ? "" : ", including " + known + " known from earlier rounds");
      case REMOVED_AUTOMATION, REMOVED_OTHER -> "removed";
      case SCREENED -> left(open(flow, Arm.MAIN));
      case EXCLUDED -> "on title and abstract" + byAi(flow.count(Box.EXCLUDED_BY_AI));
      case SOUGHT -> "full texts";
      case ASSESSED -> left(flow.count(Box.PENDING_FULL_TEXT));
      case EXCLUDED_FULL_TEXT -> "on the full text";
      default -> "";
    };
  }

  private static String byAi(int count) {
    return count == 0 ? "" : ", including " + count + " by AI";
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
    return pending == 0 ? "" : "including " + pending + " not screened yet";
  }

  private void lineIfAny(String what, int count, String remark) {
    if (count > 0) {
      line(what, count, remark);
    }
  }

  private void line(String what, int count, String remark) {
    // Not by String.format, the first call of which takes longer than all else that is printed.
    String number = String.valueOf(count);
    String name = what + " ".repeat(Math.max(0, NAME_WIDTH - what.length()));
    String blanks = " ".repeat(Math.max(0, COUNT_WIDTH - number.length()));
    console.print((name + blanks + number + "  " + remark).stripTrailing());
  }
}
