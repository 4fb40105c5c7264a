package screen.flow.check;

import static screen.flow.check.number.Count.ADDITIONAL;
import static screen.flow.check.number.Count.DATABASES;
import static screen.flow.check.number.Count.IDENTIFIED;
import static screen.flow.check.number.Count.OTHER_IDENTIFIED;
import static screen.flow.check.number.Count.REGISTERS;

import java.util.stream.Stream;
import screen.flow.Arm;
import screen.flow.check.number.Breakdown;
import screen.flow.check.number.Count;
import screen.flow.check.number.FlowNumbers;

/** The rules on the numbers identified per source. */
final class SourceRules {
  private SourceRules() {}

  static Stream<Finding> wholeNumbers(Rule rule, FlowNumbers n) {
    return n.unreadable().entrySet().stream()
        .map(
            entry ->
                rule.error(
                    n.place(entry.getKey()),
                    entry.getKey()
                        + " is '"
                        + entry.getValue()
                        + "': not a whole number, 0 or more.",
                    "Write digits only." + asPrinted(entry.getValue())));
  }

  private static String asPrinted(String text) {
    String digits = text.replaceAll("[^0-9]", "");
    return digits.isEmpty() || text.contains(".")
        ? ""
        : " The PRISMA2020 R package drops every other character and would print '"
            + digits
            + "' without a warning.";
  }

  static Stream<Finding> sourcesSum(Rule rule, FlowNumbers n) {
    return Stream.of(
            ExplainedSum.over(n).plusLines(Breakdown.DATABASES).mustEqual(rule, DATABASES),
            ExplainedSum.over(n).plusLines(Breakdown.REGISTERS).mustEqual(rule, REGISTERS),
            parts(rule, n),
            ExplainedSum.over(n).plus(Count.starts(Arm.OTHER)).mustEqual(rule, OTHER_IDENTIFIED),
            allSources(rule, n))
        .flatMap(found -> found);
  }

  /** The total may or may not include records by other methods. */
  private static Stream<Finding> parts(Rule rule, FlowNumbers n) {
    ExplainedSum main = ExplainedSum.over(n).plus(Count.starts(Arm.MAIN)).plusIfGiven(ADDITIONAL);
    ExplainedSum all = main.plusIfGiven(Count.starts(Arm.OTHER));
    return n.has(DATABASES) && all.value() != n.get(IDENTIFIED)
        ? main.mustEqual(rule, IDENTIFIED)
        : Stream.empty();
  }

  private static Stream<Finding> allSources(Rule rule, FlowNumbers n) {
    ExplainedSum sources = ExplainedSum.over(n).plusLines(Breakdown.SOURCES);
    ExplainedSum boxes =
        ExplainedSum.over(n).plus(Count.starts(Arm.MAIN)).plusIfGiven(Count.starts(Arm.OTHER));
    if (!sources.due() || !boxes.due() || sources.value() == boxes.value()) {
      return Stream.empty();
    }
    return Stream.of(
        rule.error(
            n.place(Breakdown.SOURCES.key()),
            "The sources give " + sources.words() + ", but the boxes " + boxes.words() + ".",
            sources.remedy(Breakdown.SOURCES.key(), boxes.value())));
  }
}
