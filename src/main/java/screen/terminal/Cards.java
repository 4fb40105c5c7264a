package screen.terminal;

import java.util.List;
import org.jline.utils.AttributedString;
import screen.Failure;

/** What is judged, one card after another: records, or pairs of them. */
interface Cards {
  int size();

  /** What a key leads to. */
  Step press(Key key, State state);

  /**
   * Does what a key asked for; what a person said is on the disk before this returns.
   *
   * @return what is shown then
   * @throws Failure where it cannot be kept
   */
  State perform(Step.Deed deed, State state);

  /** The state at a place that a key has led to. */
  default State arrivedAt(State state) {
    return state;
  }

  /** Takes note that nothing is left to judge. */
  default void ended() {}

  /** Where the person is, such as {@code AP · title-abstract · 12 of 84, 72 to go}. */
  String progress(State state, TerminalStyle look);

  /** The card, or the page that has its place. */
  List<AttributedString> body(State state, int width, TerminalStyle look);

  /** What there is to tell, or what is typed; "" where there is nothing. */
  String message(State state, TerminalStyle look);

  /** What keys do now. */
  String keys(State state);
}
