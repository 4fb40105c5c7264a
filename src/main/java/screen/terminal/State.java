package screen.terminal;

/**
 * The state of a session: all that a key can change.
 *
 * @param at the place in the queue; its size once everything is judged
 * @param typed what is being typed in a mode that takes text
 * @param note the note that goes with the next verdict on this card
 * @param scroll how many lines the card is scrolled
 * @param message the message to show; "" if there is none
 * @param wanted the text that was searched for last
 */
record State(
    VisitHistory course,
    int at,
    Mode mode,
    String typed,
    String note,
    int scroll,
    String message,
    String wanted) {
  /** The meaning of keys. */
  enum Mode {
    JUDGE,
    /** A key picks the reason of an exclusion. */
    REASON,
    NOTE,
    SEARCH,
    HELP,
    /** The page with the criteria of the protocol. */
    CRITERIA,
    /** The page with all that is known about a pair. */
    EXPLANATION
  }

  static State start(int size) {
    return new State(VisitHistory.start(size), 0, Mode.JUDGE, "", "", 0, "", "");
  }

  /** Whether keys are read as text now. */
  boolean takesText() {
    return mode == Mode.NOTE || mode == Mode.SEARCH;
  }

  /** Another card, shown from its top. */
  State moveTo(int place) {
    return new State(course, place, Mode.JUDGE, "", "", 0, "", wanted);
  }

  State afterVote() {
    VisitHistory longer = course.judged(at);
    return new State(longer, longer.next(at), Mode.JUDGE, "", "", 0, "", wanted);
  }

  State enter(Mode newMode, String text) {
    return new State(course, at, newMode, text, note, scroll, "", wanted);
  }

  State withTyped(String text) {
    return new State(course, at, mode, text, note, scroll, message, wanted);
  }

  State withNote(String text) {
    return new State(course, at, Mode.JUDGE, "", text, scroll, message, wanted);
  }

  State withMessage(String text) {
    return new State(course, at, mode, typed, note, scroll, text, wanted);
  }

  State withScroll(int lines) {
    return new State(course, at, mode, typed, note, Math.max(0, lines), message, wanted);
  }

  State withWanted(String text) {
    return new State(course, at, Mode.JUDGE, "", note, scroll, message, text);
  }
}
