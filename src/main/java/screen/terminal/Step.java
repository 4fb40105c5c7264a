package screen.terminal;

import screen.votes.Verdict;

/** What a key leads to: a new state, and something to do in the world outside. */
record Step(State state, Deed deed) {
  /** What is to be done. */
  sealed interface Deed permits Nothing, Cast, Open, Quit {}

  record Nothing() implements Deed {}

  /** A vote on the record that is shown; the state moves on only when it is on the disk. */
  record Cast(Verdict verdict, String reason, String note) implements Deed {}

  /** Opens the full text or the link of the record that is shown. */
  record Open() implements Deed {}

  record Quit() implements Deed {}

  static Step to(State state) {
    return new Step(state, new Nothing());
  }
}
