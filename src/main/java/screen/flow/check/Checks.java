package screen.flow.check;

import java.util.List;
import java.util.OptionalInt;
import screen.flow.Flow;

/** Where a check begins. */
public final class Checks {
  private Checks() {}

  /** All that does not hold in what a paper says; empty where everything fits. */
  public static List<Finding> of(Published paper) {
    return Rule.checkAll(paper).toList();
  }

  /** Whether no more studies were pooled, as the protocol states, than the flow includes. */
  public static List<Finding> ofSynthesis(OptionalInt pooled, Flow flow) {
    int included = flow.total().studies();
    return pooled.orElse(0) <= included
        ? List.of()
        : List.of(
            Rule.F12.error(
                "report.quantitative-synthesis",
                pooled.getAsInt()
                    + " studies in the meta-analysis, but only "
                    + included
                    + " studies are included in the review.",
                "Correct the number in screening-config.yaml."));
  }

  /** All that does not hold in a flow of this tool, in its numbers and in its sets of records. */
  public static List<Finding> ofFlow(Flow flow) {
    return OwnFlow.check(flow).toList();
  }
}
