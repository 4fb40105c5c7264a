package screen.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A line of the table of a flow: a number, and the statement's words for it.
 *
 * @param label such as {@code Records screened}
 * @param count 0 or more
 */
public record FlowRow(String label, int count) {
  /**
   * Every number of a flow, from identification to the studies included. A box that the statement's
   * template lacks has a row only if it is not empty.
   */
  public static List<FlowRow> of(Flow flow) {
    List<FlowRow> rows = new ArrayList<>();
    Function<String, String> from = words -> "Records identified from " + words;
    Boxes.starts(Arm.MAIN).forEach(box -> add(rows, flow, box, from.apply(box.labelWithin())));
    Boxes.only(Arm.MAIN)
        .filter(box -> !box.isStart())
        .forEach(box -> add(rows, flow, box, box.label()));
    if (flow.hasOtherMethods()) {
      rows.add(
          new FlowRow("Records identified via other methods", flow.identifiedByOtherMethods()));
      Boxes.only(Arm.OTHER)
          .filter(box -> !box.isStart())
          .forEach(box -> add(rows, flow, box, "Other methods: " + box.labelWithin()));
    }
    included(rows, flow);
    return List.copyOf(rows);
  }

  /** The work left to screen or settle; empty for a finished flow. */
  public static List<FlowRow> open(Flow flow) {
    List<FlowRow> rows = new ArrayList<>();
    Boxes.all()
        .filter(Box::isOpen)
        .sorted(Comparator.comparingInt(box -> box.path(Arm.MAIN).size()))
        .forEach(box -> add(rows, flow, box, box.label()));
    if (flow.possibleDuplicates() > 0) {
      rows.add(new FlowRow("Possible duplicates to be ruled on", flow.possibleDuplicates()));
    }
    return List.copyOf(rows);
  }

  private static void add(List<FlowRow> rows, Flow flow, Box box, String label) {
    int count = flow.count(box);
    if (!box.label().isEmpty() && (box.isAlwaysShown() || count > 0)) {
      rows.add(new FlowRow(label, count));
    }
  }

  private static void included(List<FlowRow> rows, Flow flow) {
    boolean updated = flow.isUpdated();
    Flow.Included now = flow.included();
    rows.add(
        new FlowRow((updated ? "New studies" : "Studies") + " included in review", now.studies()));
    rows.add(
        new FlowRow(
            updated ? "Reports of new included studies" : "Reports of included studies",
            now.reports()));
    if (updated) {
      Flow.Included previous = flow.previous();
      Flow.Included total = flow.total();
      rows.add(new FlowRow("Studies included in previous version of review", previous.studies()));
      rows.add(new FlowRow("Reports of studies included in previous version", previous.reports()));
      rows.add(new FlowRow("Total studies included in review", total.studies()));
      rows.add(new FlowRow("Reports of total included studies", total.reports()));
    }
  }
}
