package screen.extraction.check;

import java.util.List;
import screen.flow.check.Finding;

/** The list of all rules about extracted values. */
public final class DataChecks {
  private static final List<DataRule> RULES =
      List.of(
          new ArmTotals(),
          new Parts(),
          new Percentages(),
          new MeansOfWholeNumbers(),
          new MeanWithinRange(),
          new PossibleDeviation(),
          new ErrorForDeviation(),
          new Quartiles(),
          new UnitOfOthers(),
          new SameCohort(),
          new StatedTotals(),
          new StatedExtremes(),
          new StatedCounts(),
          new StatedValues());

  private DataChecks() {}

  /** The findings of all rules, in the order of the rules, then of the studies. */
  public static List<Finding> of(DataSet data) {
    return RULES.stream().flatMap(rule -> rule.findings(data).stream()).toList();
  }
}
