package screen.workflow;

import java.util.Collection;
import java.util.Optional;
import screen.intake.Receipt;

/** Advice on the round of a new search, and how to change it. */
public final class RoundAdvice {
  private RoundAdvice() {}

  /**
   * The advice; empty for the first search of a review, or if the user named the round.
   *
   * @param before the rounds that were there
   */
  public static Optional<String> of(Receipt receipt, Collection<String> before, boolean named) {
    if (receipt.before() || named || before.isEmpty()) {
      return Optional.empty();
    }
    String what =
        before.contains(receipt.round())
            ? receipt.search()
                + " joins the round "
                + receipt.round()
                + ", which was searched at nearly the same time"
            : receipt.search() + " begins the round " + receipt.round();
    return Optional.of(
        what
            + ". To change that, set `round` in its row of records/searches.csv and"
            + " `screen run`, or import with --round NAME.");
  }
}
