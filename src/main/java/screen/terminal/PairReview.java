package screen.terminal;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import screen.duplicates.PossiblePair;
import screen.duplicates.Ruling;
import screen.record.BibRecord;
import screen.record.RecordId;

/** One person's walk through the possible duplicates. */
public final class PairReview {
  private final PairCards cards;

  /**
   * A walk from the first pair on.
   *
   * @param pairs of records among {@code records}
   * @param keep puts a ruling on the disk before it returns
   * @param explain tells all that is known of a pair, line by line
   */
  public PairReview(
      List<PossiblePair> pairs,
      Map<RecordId, BibRecord> records,
      String reviewer,
      BiConsumer<PossiblePair, Ruling.Kind> keep,
      Function<PossiblePair, String> explain) {
    this.cards = new PairCards(pairs, records, reviewer, keep, explain);
  }

  /**
   * Runs until the person leaves.
   *
   * @return how many rulings were kept
   */
  public int run(boolean ascii, boolean colour) {
    return TerminalEdge.play(ascii, colour, cards).kept();
  }
}
