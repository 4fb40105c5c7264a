package screen.terminal.form;

import screen.terminal.frame.CardController;
import screen.terminal.frame.TerminalEdge;

/** One person's form of one study. */
public final class FormSession {
  private FormSession() {}

  /**
   * The result of a form.
   *
   * @param kept how many values were saved
   */
  public record Result(FormEnd end, int kept) {}

  /** Shows the form until the person quits or is done. */
  public static Result run(
      FormStudy study, String person, FormKeeper keeper, boolean ascii, boolean colour) {
    FormCards cards = new FormCards(study, person, keeper);
    CardController desk = TerminalEdge.play(ascii, colour, cards);
    return new Result(cards.end(), desk.kept());
  }
}
