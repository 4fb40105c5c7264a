package screen.terminal;

/**
 * Where a walk through possible duplicates is.
 *
 * @param at the place in the list; its size once everything is ruled on
 * @param scroll how many lines are scrolled away
 * @param message what to tell; "" where there is nothing to tell
 */
record PairState(Course course, int at, View view, int scroll, String message) {
  /** What is shown. */
  enum View {
    PAIR,
    EXPLANATION
  }

  static PairState start(int size) {
    return new PairState(Course.start(size), 0, View.PAIR, 0, "");
  }

  PairState moveTo(int place) {
    return new PairState(course, place, View.PAIR, 0, "");
  }

  PairState afterRuling() {
    Course longer = course.judged(at);
    return new PairState(longer, longer.next(at), View.PAIR, 0, "");
  }

  PairState showing(View other) {
    return new PairState(course, at, other, 0, "");
  }

  PairState withMessage(String text) {
    return new PairState(course, at, view, scroll, text);
  }

  PairState withScroll(int lines) {
    return new PairState(course, at, view, Math.max(0, lines), message);
  }
}
