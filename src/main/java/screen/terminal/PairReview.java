package screen.terminal;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import screen.duplicates.PossiblePair;
import screen.duplicates.Ruling;
import screen.record.BibRecord;
import screen.record.RecordId;
import screen.terminal.frame.TerminalEdge;

/** One person's session on the possible duplicates. */
public final class PairReview {
  private final PairCards cards;

  /**
   * Starts with the first pair.
   *
   * @param pairs of records among {@code records}
   * @param keep puts a ruling on the disk before it returns; it gives a message for the person, or
   *     ""
   * @param explain gives all that is known about a pair, as lines of text
   * @param commands gives a text with its commands as the person types them
   */
  public PairReview(
      List<PossiblePair> pairs,
      Map<RecordId, BibRecord> records,
      String reviewer,
      BiFunction<PossiblePair, Ruling.Kind, String> keep,
      Function<PossiblePair, String> explain,
      UnaryOperator<String> commands) {
    this.cards = new PairCards(pairs, records, reviewer, keep, explain, commands);
  }

  /**
   * Runs until the person quits.
   *
   * @return how many rulings were kept
   */
  public int run(boolean ascii, boolean colour) {
    return TerminalEdge.play(ascii, colour, cards).kept();
  }
}
