package screen.terminal;

import screen.duplicates.Ruling;
import screen.votes.Verdict;

/** What a key leads to: a new state, and something to do in the world outside. */
record Step(State state, Deed deed) {
  /** What is to be done. */
  sealed interface Deed permits Nothing, Cast, Rule, Open, Explain, Quit {
    /** Whether it is something that a person said and that is kept. */
    default boolean isKept() {
      return false;
    }
  }

  record Nothing() implements Deed {}

  /** A vote on the record that is shown; the state moves on only when it is on the disk. */
  record Cast(Verdict verdict, String reason, String note) implements Deed {
    @Override
    public boolean isKept() {
      return true;
    }
  }

  /** A ruling on the pair that is shown; likewise. */
  record Rule(Ruling.Kind kind) implements Deed {
    @Override
    public boolean isKept() {
      return true;
    }
  }

  /** Opens the full text or the link of the record that is shown. */
  record Open() implements Deed {}

  /** Tells all that is known of the pair that is shown. */
  record Explain() implements Deed {}

  record Quit() implements Deed {}

  static Step to(State state) {
    return new Step(state, new Nothing());
  }
}
