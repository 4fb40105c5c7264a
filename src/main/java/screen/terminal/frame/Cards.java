package screen.terminal.frame;

import java.util.List;
import org.jline.utils.AttributedString;
import screen.Failure;

/** The items that a person decides on, one card after another: records, or pairs of them. */
public interface Cards {
  int size();

  /** The step that a key leads to. */
  Step press(Key key, State state);

  /**
   * Performs what a key asked for; a vote or ruling is on the disk before this returns.
   *
   * @return the state to show next
   * @throws Failure if it cannot be saved
   */
  State perform(Step.Deed deed, State state);

  /** The state on arrival at a place. */
  default State arrivedAt(State state) {
    return state;
  }

  /** Whether the session is over although the person has not quit. */
  default boolean isOver() {
    return false;
  }

  /** Called when nothing is left to decide on. */
  default void ended() {}

  /** The person's progress, such as {@code AP · title-abstract · 12 of 84, 72 to go}. */
  String progress(State state, TerminalStyle look);

  /** The card, or the page that is shown instead. */
  List<AttributedString> body(State state, int width, TerminalStyle look);

  /** The message, or the text that is being typed; "" if there is none. */
  String message(State state, TerminalStyle look);

  /** The keys and their present actions. */
  String keys(State state);
}
