package screen.terminal.frame;

import screen.Failure;

/** Handles keys: keeps the person's place among the cards, and whether the person has quit. */
public final class CardController {
  private final Cards cards;
  private State state;
  private boolean left;
  private int kept;

  public CardController(Cards cards) {
    this.cards = cards;
    this.state = cards.arrivedAt(State.start(cards.size()));
  }

  public State state() {
    return state;
  }

  public Cards cards() {
    return cards;
  }

  /** How many votes or rulings were kept. */
  public int kept() {
    return kept;
  }

  /** Whether the person has quit, or the cards are over. */
  public boolean isOver() {
    return left || cards.isOver();
  }

  /** Whether nothing is left to decide on. */
  public boolean isEnd() {
    return state.at() >= cards.size();
  }

  /** Handles a key where nothing needs to be scrolled. */
  public void press(Key key) {
    press(key, Integer.MAX_VALUE);
  }

  /**
   * Handles a key. If something cannot be saved, a message says so and the card stays.
   *
   * @param lowest how many lines the current card can be scrolled
   */
  public void press(Key key, int lowest) {
    boolean wasEnd = isEnd();
    int before = state.at();
    Step step = cards.press(key, state.withScroll(Math.min(state.scroll(), lowest)));
    state = step.state();
    if (step.deed() instanceof Step.Quit) {
      left = true;
    } else if (!(step.deed() instanceof Step.Nothing)) {
      perform(step.deed());
    }
    if (state.at() != before) {
      state = cards.arrivedAt(state);
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
