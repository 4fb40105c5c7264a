package screen.terminal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import screen.Failure;
import screen.duplicates.PossiblePair;
import screen.duplicates.Ruling;
import screen.terminal.PairState.View;

/** Takes a person's rulings on possible duplicates, one key a ruling. */
final class PairDesk {
  private static final int PAGE = 10;
  private static final Set<String> KEYS_AT_THE_END = Set.of("u", "q");

  /** Puts a ruling on the disk before it returns. */
  @FunctionalInterface
  interface Keep {
    void ruling(PossiblePair pair, Ruling.Kind kind);
  }

  private final List<PossiblePair> pairs;
  private final Keep keep;
  private final Function<PossiblePair, String> explain;
  private final Map<Integer, Ruling.Kind> ruled = new HashMap<>();
  private String explanation = "";
  private PairState state;
  private boolean left;
  private int kept;

  PairDesk(List<PossiblePair> pairs, Keep keep, Function<PossiblePair, String> explain) {
    this.pairs = List.copyOf(pairs);
    this.keep = keep;
    this.explain = explain;
    this.state = PairState.start(pairs.size());
  }

  PairState state() {
    return state;
  }

  List<PossiblePair> pairs() {
    return pairs;
  }

  /** How many rulings were kept. */
  int kept() {
    return kept;
  }

  /** All that is known of the pair, where that is shown. */
  String explanation() {
    return explanation;
  }

  /** Whether the person left. */
  boolean isOver() {
    return left;
  }

  /** Whether all pairs are ruled on. */
  boolean isEnd() {
    return state.at() >= pairs.size();
  }

  void limitScroll(int limit) {
    if (state.scroll() > limit) {
      state = state.withScroll(limit);
    }
  }

  void press(Key key) {
    if (state.view() != View.PAIR && leavesThePage(key)) {
      state = state.showing(View.PAIR);
      return;
    }
    state = state.withMessage("");
    switch (key.kind()) {
      case CHARACTER -> command(key.text().toLowerCase(Locale.ROOT));
      case UP -> state = state.withScroll(state.scroll() - 1);
      case DOWN -> state = state.withScroll(state.scroll() + 1);
      case PAGE_UP -> state = state.withScroll(state.scroll() - PAGE);
      case PAGE_DOWN -> state = state.withScroll(state.scroll() + PAGE);
      case PASTE -> state = state.withMessage("Pasted text was not taken for keys.");
      case END -> left = true;
      default -> {}
    }
  }

  private static boolean leavesThePage(Key key) {
    return key.is(Key.Kind.ESCAPE)
        || (key.is(Key.Kind.CHARACTER) && key.text().equalsIgnoreCase("q"));
  }

  private void command(String key) {
    if (isEnd() && !KEYS_AT_THE_END.contains(key)) {
      state = state.withMessage("All are ruled on: u to rule on the last one again, q to quit.");
      return;
    }
    switch (key) {
      case "y" -> rule(Ruling.Kind.SAME);
      case "d" -> rule(Ruling.Kind.DIFFERENT);
      case "s" -> skip();
      case "u" -> undo();
      case "e" -> explain();
      case " " -> state = state.withScroll(state.scroll() + PAGE);
      case "q" -> left = true;
      default -> state = state.withMessage("No such key; they stand below.");
    }
  }

  private void explain() {
    if (state.view() == View.PAIR) {
      explanation = explain.apply(pairs.get(state.at()));
      state = state.showing(View.EXPLANATION);
    } else {
      state = state.showing(View.PAIR);
    }
  }

  private void rule(Ruling.Kind kind) {
    PossiblePair pair = pairs.get(state.at());
    boolean all = pair.isGroup() && kind == Ruling.Kind.DIFFERENT;
    try {
      keep.ruling(pair, all ? Ruling.Kind.ALL_DIFFERENT : kind);
    } catch (Failure e) {
      state = state.showing(View.PAIR).withMessage("NOT KEPT: " + e.message());
      return;
    }
    kept++;
    ruled.put(state.at(), kind);
    state = state.afterRuling();
  }

  private void skip() {
    int next = state.course().next(state.at());
    state =
        next == state.at() ? state.withMessage("This is the last one left.") : state.moveTo(next);
  }

  private void undo() {
    OptionalInt last = state.course().before(state.at());
    state =
        last.isEmpty()
            ? state.withMessage("Nothing to undo in this sitting.")
            : state.moveTo(last.getAsInt()).withMessage(standing(last.getAsInt()));
  }

  /** Rulings are only ever added to: one stands until another takes its place. */
  private String standing(int place) {
    String said = ruled.get(place) == Ruling.Kind.SAME ? "the same" : "different";
    return "You ruled: " + said + ". That stands until you rule again.";
  }
}
