package screen.flow.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import screen.flow.Arm;
import screen.flow.Box;
import screen.flow.Boxes;
import screen.flow.check.number.Breakdown;
import screen.flow.check.number.Count;
import screen.flow.check.number.FlowNumbers;

/**
 * A sum over the numbers of one flow that can show its calculation.
 *
 * @param due whether all numbers it needs are given
 * @param slack how far below its value a stated number may be, because open conflicts are not given
 *     by stage
 */
record ExplainedSum(FlowNumbers numbers, List<Term> terms, boolean due, long slack) {
  /** A number of the flow with its sign, +1 or -1. */
  record Term(int sign, long n, String words) {}

  static ExplainedSum over(FlowNumbers numbers) {
    return new ExplainedSum(numbers, List.of(), true, 0);
  }

  /** Adds the lines of one box. At least one must be given. */
  ExplainedSum plus(Count... box) {
    return with(1, true, box);
  }

  /** Subtracts the lines of one box. At least one must be given. */
  ExplainedSum minus(Count... box) {
    return with(-1, true, box);
  }

  /** Adds counts that a flow states only if they are not 0. */
  ExplainedSum plusIfGiven(Count... counts) {
    return with(1, false, counts);
  }

  /** Subtracts counts that a flow states only if they are not 0. */
  ExplainedSum minusIfGiven(Count... counts) {
    return with(-1, false, counts);
  }

  /**
   * Subtracts the records that end right after a box: those of the template, of which at least one
   * number must be given, and the others.
   *
   * @param from the box; empty for identification itself
   */
  ExplainedSum minusEnds(Arm arm, Optional<Box> from) {
    return minus(Count.of(Boxes.ends(arm, from).filter(Box::isAlwaysShown)))
        .minusFurtherEnds(arm, from);
  }

  /**
   * Subtracts the records that end right after a box in one that the template lacks. An end of both
   * arms is not given by arm, so it only widens the slack where there are two.
   */
  ExplainedSum minusFurtherEnds(Arm arm, Optional<Box> from) {
    List<Box> further = Boxes.ends(arm, from).filter(box -> !box.isAlwaysShown()).toList();
    Predicate<Box> shared =
        box -> numbers.hasOtherArm() && box.isIn(Arm.MAIN) && box.isIn(Arm.OTHER);
    ExplainedSum rest = minusIfGiven(Count.of(further.stream().filter(shared.negate())));
    long elsewhere =
        Arrays.stream(Count.of(further.stream().filter(shared))).mapToLong(numbers::get).sum();
    return new ExplainedSum(numbers, rest.terms, rest.due, slack + elsewhere);
  }

  ExplainedSum plus(Breakdown breakdown) {
    return with(1, breakdown);
  }

  ExplainedSum minus(Breakdown breakdown) {
    return with(-1, breakdown);
  }

  /** Adds each line of a breakdown by its name. */
  ExplainedSum plusLines(Breakdown breakdown) {
    List<Term> more = new ArrayList<>(terms);
    numbers.lines(breakdown).forEach(line -> more.add(new Term(1, line.n(), line.name())));
    return new ExplainedSum(numbers, List.copyOf(more), plus(breakdown).due(), slack);
  }

  /**
   * Subtracts what is still open at a stage. Open conflicts are not given by stage, and pending
   * records not by arm, so they only widen the slack; a flow marked interim need not give them at
   * all.
   */
  ExplainedSum minusOpen(Count pending) {
    ExplainedSum rest = numbers.hasOtherArm() ? this : minusIfGiven(pending);
    long elsewhere = numbers.hasOtherArm() ? numbers.get(pending) : 0;
    boolean unknown = numbers.interim() && !numbers.has(pending);
    long more = unknown ? Math.max(0, value()) : numbers.get(Count.CONFLICTS) + elsewhere;
    return new ExplainedSum(numbers, rest.terms, rest.due, slack + more);
  }

  long value() {
    return terms.stream().mapToLong(term -> term.sign() * term.n()).sum();
  }

  /** {@code 1234 records from databases - 290 duplicate records removed = 944}. */
  String words() {
    String sum =
        terms.stream()
            .map(term -> (term.sign() < 0 ? " - " : " + ") + term.n() + " " + term.words())
            .collect(Collectors.joining());
    String unsigned = sum.startsWith(" + ") ? sum.substring(3) : sum.strip();
    return terms.size() == 1 ? unsigned : unsigned + " = " + value();
  }

  /** The calculation without words: {@code 1234 - 290}. */
  String parts() {
    String sum =
        terms.stream()
            .map(term -> (term.sign() < 0 ? " - " : " + ") + term.n())
            .collect(Collectors.joining());
    return sum.startsWith(" + ") ? sum.substring(3) : sum.strip();
  }

  /** Reports an error if the flow states a number that is not this sum. */
  Stream<Finding> mustEqual(Rule rule, Count stated) {
    if (!due || !numbers.has(stated)) {
      return Stream.empty();
    }
    long n = numbers.get(stated);
    if (n <= value() && n >= value() - slack) {
      return Stream.empty();
    }
    return Stream.of(
        rule.error(
            numbers.place(stated.key()),
            stated.words() + ": " + n + " stated, but " + words() + ".",
            remedy(stated.key(), n)));
  }

  /** Suggests where the difference comes from. */
  String remedy(String key, long stated) {
    String correct = "correct " + key + (value() < 0 ? "." : " to " + value() + ".");
    long difference = stated - value();
    return terms.stream()
        .filter(term -> term.n() > 0 && term.n() == Math.abs(difference))
        .findFirst()
        .map(
            term -> {
              boolean missing = term.sign() < 0 == difference > 0;
              String verb = term.sign() < 0 ? "Take off" : "Count";
              return (missing
                      ? verb + " the " + term.n() + " " + term.words()
                      : "See whether the " + term.n() + " " + term.words() + " were counted twice")
                  + ", or "
                  + correct;
            })
        .orElseGet(
            () ->
                hint(stated)
                    + (difference < 0 ? "Say what became of the other " : "State where the other ")
                    + Math.abs(difference)
                    + (difference < 0 ? ", or " : " came from, or ")
                    + correct);
  }

  private String hint(long stated) {
    return sortedDigits(stated).equals(sortedDigits(value()))
        ? "Two digits may have changed places. "
        : "";
  }

  private static String sortedDigits(long n) {
    return Long.toString(n)
        .chars()
        .sorted()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private ExplainedSum with(int sign, boolean needed, Count... box) {
    List<Term> more = new ArrayList<>(terms);
    Arrays.stream(box)
        .filter(numbers::has)
        .forEach(count -> more.add(new Term(sign, numbers.get(count), count.words())));
    boolean given = more.size() > terms.size() || !needed;
    String[] keys = Arrays.stream(box).map(Count::key).toArray(String[]::new);
    return new ExplainedSum(
        numbers, List.copyOf(more), due && given && !numbers.isUnreadable(keys), slack);
  }

  private ExplainedSum with(int sign, Breakdown breakdown) {
    List<Term> more = new ArrayList<>(terms);
    more.add(new Term(sign, numbers.total(breakdown), breakdown.words()));
    boolean given = numbers.has(breakdown) && !numbers.isUnreadable(breakdown.key());
    return new ExplainedSum(numbers, List.copyOf(more), due && given, slack);
  }
}
