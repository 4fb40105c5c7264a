package screen.flow.check.number;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import screen.flow.Arm;
import screen.flow.Box;
import screen.flow.Boxes;
import screen.flow.Flow;

/**
 * A number of {@code flow.json}: its key there, its name in other files and how it is counted.
 * {@code expected} in the protocol uses the same key.
 *
 * @param path its key in flow.json, with dots between the levels
 * @param box the box whose size it is; empty if it is not the size of one box
 */
public record FlowKey(String path, Count count, Optional<Box> box, ToIntFunction<Flow> counter) {
  public static final FlowKey STUDIES =
      new FlowKey("included.studies", Count.STUDIES, flow -> flow.included().studies());
  public static final FlowKey REPORTS =
      new FlowKey("included.reports", Count.REPORTS, flow -> flow.included().reports());
  public static final FlowKey PREVIOUS_STUDIES =
      new FlowKey("previous.studies", Count.PREVIOUS_STUDIES, flow -> flow.previous().studies());
  public static final FlowKey PREVIOUS_REPORTS =
      new FlowKey("previous.reports", Count.PREVIOUS_REPORTS, flow -> flow.previous().reports());
  public static final FlowKey TOTAL_STUDIES =
      new FlowKey("total.studies", Count.TOTAL_STUDIES, flow -> flow.total().studies());
  public static final FlowKey TOTAL_REPORTS =
      new FlowKey("total.reports", Count.TOTAL_REPORTS, flow -> flow.total().reports());
  private static final FlowKey EXCLUDED_BY_HUMAN =
      new FlowKey(
          "excluded_by.human",
          Count.EXCLUDED_BY_HUMAN,
          Optional.of(Box.EXCLUDED_BY_HUMAN),
          flow -> flow.count(Box.EXCLUDED_BY_HUMAN));

  private static final FlowKey EXCLUDED_BY_AI =
      new FlowKey(
          "excluded_by.ai",
          Count.EXCLUDED_BY_AI,
          Optional.of(Box.EXCLUDED_BY_AI),
          flow -> flow.count(Box.EXCLUDED_BY_AI));

  private static final FlowKey CONFLICTS =
      new FlowKey("pending.conflicts", Count.CONFLICTS, Flow::conflicts);
  private static final FlowKey POSSIBLE_DUPLICATES =
      new FlowKey(
          "pending.possible_duplicates", Count.POSSIBLE_DUPLICATES, Flow::possibleDuplicates);

  private static final List<FlowKey> ALL =
      Stream.of(
              ofBoxes(Boxes.only(Arm.MAIN)),
              ofBoxes(Boxes.only(Arm.OTHER)),
              Stream.of(
                  EXCLUDED_BY_HUMAN,
                  EXCLUDED_BY_AI,
                  STUDIES,
                  REPORTS,
                  PREVIOUS_STUDIES,
                  PREVIOUS_REPORTS,
                  TOTAL_STUDIES,
                  TOTAL_REPORTS),
              ofBoxes(Boxes.ofBothArms()),
              Stream.of(CONFLICTS, POSSIBLE_DUPLICATES))
          .flatMap(keys -> keys)
          .toList();

  private FlowKey(String path, Count count, ToIntFunction<Flow> counter) {
    this(path, count, Optional.empty(), counter);
  }

  /** The numbers of the boxes that have a key in flow.json and a name in published flows. */
  private static Stream<FlowKey> ofBoxes(Stream<Box> boxes) {
    return boxes
        .filter(box -> !box.path().isEmpty())
        .flatMap(
            box ->
                Count.of(box).stream()
                    .map(
                        count ->
                            new FlowKey(
                                box.path(), count, Optional.of(box), flow -> flow.count(box))));
  }

  /** Every number, in the order of the file. */
  public static List<FlowKey> values() {
    return ALL;
  }

  public int of(Flow flow) {
    return counter.applyAsInt(flow);
  }
}
