package screen.checks;

import java.util.List;
import screen.flow.Flow;

/** Where a check begins. */
public final class Checks {
  private Checks() {}

  /** All that does not hold in what a paper says; empty where everything fits. */
  public static List<Finding> of(Published paper) {
    return Rule.checkAll(paper).toList();
  }

  /** All that does not hold in a flow of this tool, in its numbers and in its sets of records. */
  public static List<Finding> ofFlow(Flow flow) {
    return OwnFlow.check(flow).toList();
  }
}
