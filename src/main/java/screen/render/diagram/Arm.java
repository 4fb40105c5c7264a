package screen.render.diagram;

import java.util.Map;
import java.util.SortedSet;
import screen.flow.Box;
import screen.flow.Flow;
import screen.record.RecordId;

/** The two arms of the diagram from retrieval on, where they are alike. */
enum Arm {
  MAIN("", Box.SOUGHT, Box.NOT_RETRIEVED, Box.ASSESSED, Box.AWAITING, Box.ONGOING),
  OTHER(
      "o_",
      Box.OTHER_SOUGHT,
      Box.OTHER_NOT_RETRIEVED,
      Box.OTHER_ASSESSED,
      Box.OTHER_AWAITING,
      Box.OTHER_ONGOING);

  private final String prefix;
  private final Box sought;
  private final Box notRetrieved;
  private final Box assessed;
  private final Box awaiting;
  private final Box ongoing;

  Arm(String prefix, Box sought, Box notRetrieved, Box assessed, Box awaiting, Box ongoing) {
    this.prefix = prefix;
    this.sought = sought;
    this.notRetrieved = notRetrieved;
    this.assessed = assessed;
    this.awaiting = awaiting;
    this.ongoing = ongoing;
  }

  /** The id of a box in this arm. */
  String id(String box) {
    return prefix + box;
  }

  Box sought() {
    return sought;
  }

  Box notRetrieved() {
    return notRetrieved;
  }

  Box assessed() {
    return assessed;
  }

  Box awaiting() {
    return awaiting;
  }

  Box ongoing() {
    return ongoing;
  }

  /** Reports excluded at full text, by the id of the reason. */
  Map<String, SortedSet<RecordId>> excluded(Flow flow) {
    return this == MAIN ? flow.excludedByReason() : flow.otherExcludedByReason();
  }
}
