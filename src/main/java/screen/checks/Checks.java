package screen.checks;

import java.util.List;

/** Where a check begins. */
public final class Checks {
  private Checks() {}

  /** All that does not hold in what a paper says; empty where everything fits. */
  public static List<Finding> of(Published paper) {
    return Rule.checkAll(paper).toList();
  }
}
