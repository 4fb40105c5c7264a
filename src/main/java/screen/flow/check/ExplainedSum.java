package screen.flow.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sum over the numbers of one flow that can say how it was reckoned.
 *
 * @param due whether all that it needs is given
 * @param slack how much less than its value may be stated, because open conflicts are not told by
 *     stage
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

  /** Takes off the lines of one box. At least one must be given. */
  ExplainedSum minus(Count... box) {
    return with(-1, true, box);
  }

  /** Adds what a flow states only where it occurs. */
  ExplainedSum plusIfGiven(Count... counts) {
    return with(1, false, counts);
  }

  /** Takes off what a flow states only where it occurs. */
  ExplainedSum minusIfGiven(Count... counts) {
    return with(-1, false, counts);
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
   * Takes off what is still open at a stage. Open conflicts are not told by stage, nor what is open
   * by arm, so these may have been open here or elsewhere; a flow that calls itself interim need
   * not tell at all.
   */
  ExplainedSum minusOpen(Count pending) {
    ExplainedSum rest = numbers.hasOtherArm() ? this : minusIfGiven(pending);
    long elsewhere = numbers.hasOtherArm() ? numbers.get(pending) : 0;
    boolean untold = numbers.interim() && !numbers.has(pending);
    long more = untold ? Math.max(0, value()) : numbers.get(Count.CONFLICTS) + elsewhere;
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

  /** The same without words: {@code 1234 - 290}. */
  String parts() {
    String sum =
        terms.stream()
            .map(term -> (term.sign() < 0 ? " - " : " + ") + term.n())
            .collect(Collectors.joining());
    return sum.startsWith(" + ") ? sum.substring(3) : sum.strip();
  }

  /** An error where the flow states something else than this sum. */
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
            mend(stated.key(), n)));
  }

  /** Where the difference may come from. */
  String mend(String key, long stated) {
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
                    + (difference < 0 ? "Say what became of the other " : "Say where the other ")
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
