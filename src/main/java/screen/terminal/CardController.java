package screen.terminal;

import screen.Failure;

/** Takes the keys: knows where a person is among the cards, and whether they left. */
final class CardController {
  private final Cards cards;
  private State state;
  private boolean left;
  private int kept;

  CardController(Cards cards) {
    this.cards = cards;
    this.state = State.start(cards.size());
  }

  State state() {
    return state;
  }

  Cards cards() {
    return cards;
  }

  /** How many votes or rulings were kept. */
  int kept() {
    return kept;
  }

  /** Whether the person left. */
  boolean isOver() {
    return left;
  }

  /** Whether nothing is left to judge. */
  boolean isEnd() {
    return state.at() >= cards.size();
  }

  /** Takes a key where all that there is to show fits the screen, or is printed. */
  void press(Key key) {
    press(key, Integer.MAX_VALUE);
  }

  /**
   * Takes a key. What cannot be kept is told, and the card stays.
   *
   * @param lowest how far the card that is shown can be scrolled
   */
  void press(Key key, int lowest) {
    boolean wasEnd = isEnd();
    Step step = cards.press(key, state.withScroll(Math.min(state.scroll(), lowest)));
    boolean moved = step.state().at() != state.at();
    state = moved ? cards.arrivedAt(step.state()) : step.state();
    if (step.deed() instanceof Step.Quit) {
      left = true;
    } else if (!(step.deed() instanceof Step.Nothing)) {
      perform(step.deed());
    }
    if (isEnd() && !wasEnd) {
      cards.ended();
    }
  }

  private void perform(Step.Deed deed) {
    try {
      state = cards.perform(deed, state);
      kept += deed.isKept() ? 1 : 0;
    } catch (Failure e) {
      state = state.enter(State.Mode.JUDGE, "").withMessage("NOT KEPT: " + e.message());
    }
  }
}
