package screen.flow.check;

import java.util.List;
import java.util.OptionalInt;
import screen.flow.Flow;

/** The entry points of the checks. */
public final class Checks {
  private Checks() {}

  /** The rules that a paper's numbers break; empty if there are none. */
  public static List<Finding> of(Published paper) {
    return Rule.checkAll(paper).toList();
  }

  /** Reports a meta-analysis that, by the protocol, pooled more studies than the flow includes. */
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

  /** The rules that a flow of this tool breaks, in its numbers or in its sets of records. */
  public static List<Finding> ofFlow(Flow flow) {
    return OwnFlow.check(flow).toList();
  }
}
