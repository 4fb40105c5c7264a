package screen.terminal.frame;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The state of a session: all that a key can change.
 *
 * @param at the place in the queue; its size once everything is decided on
 * @param typed what is being typed in a mode that takes text
 * @param note the note that goes with the next verdict on this card
 * @param tags the tags that go with the next verdict on this card, in the order of the config
 * @param scroll how many lines the card is scrolled
 * @param message the message to show; "" if there is none
 * @param wanted the text that was searched for last
 */
public record State(
    VisitHistory course,
    int at,
    Mode mode,
    String typed,
    String note,
    List<String> tags,
    int scroll,
    String message,
    String wanted) {
  private static final Set<Mode> TYPED =
      EnumSet.of(Mode.NOTE, Mode.SEARCH, Mode.VALUE, Mode.PAGE, Mode.QUOTE);

  public State {
    tags = List.copyOf(tags);
  }

  /** The meaning of keys. */
  public enum Mode {
    JUDGE,
    /** A key picks the reason of an exclusion. */
    REASON,
    NOTE,
    /** A key puts a tag on the record, or takes it off. */
    TAGS,
    SEARCH,
    HELP,
    /** The page with the criteria of the protocol. */
    CRITERIA,
    /** The page with all that is known about a pair. */
    EXPLANATION,
    /** The value of a field of a form is typed. */
    VALUE,
    /** The page of the report is typed where a value is. */
    PAGE,
    /** The words of the report are typed. */
    QUOTE
  }

  static State start(int size) {
    return new State(VisitHistory.start(size), 0, Mode.JUDGE, "", "", List.of(), 0, "", "");
  }

  /** Whether keys are read as text now. */
  public boolean takesText() {
    return TYPED.contains(mode);
  }

  /** Another card, shown from its top. */
  public State moveTo(int place) {
    return new State(course, place, Mode.JUDGE, "", "", List.of(), 0, "", wanted);
  }

  public State afterVote() {
    VisitHistory longer = course.decided(at);
    return new State(longer, longer.next(at), Mode.JUDGE, "", "", List.of(), 0, "", wanted);
  }

  public State enter(Mode newMode, String text) {
    return new State(course, at, newMode, text, note, tags, scroll, "", wanted);
  }

  /**
   * The state after a key that adds to the typed text or deletes from it; other keys change
   * nothing.
   */
  public State type(Key key) {
    return switch (key.kind()) {
      case CHARACTER -> withTyped(typed + key.text());
      case PASTE -> withTyped(typed + key.text().replaceAll("\\p{Cntrl}+", " "));
      case BACKSPACE -> withTyped(withoutLast(typed));
      default -> this;
    };
  }

  private static String withoutLast(String text) {
    return text.isEmpty() ? text : text.substring(0, text.offsetByCodePoints(text.length(), -1));
  }

  public State withTyped(String text) {
    return new State(course, at, mode, text, note, tags, scroll, message, wanted);
  }

  public State withNote(String text) {
    return new State(course, at, Mode.JUDGE, "", text, tags, scroll, message, wanted);
  }

  public State withTags(List<String> others) {
    return new State(course, at, mode, typed, note, others, scroll, message, wanted);
  }

  public State withMessage(String text) {
    return new State(course, at, mode, typed, note, tags, scroll, text, wanted);
  }

  public State withScroll(int lines) {
    return new State(course, at, mode, typed, note, tags, Math.max(0, lines), message, wanted);
  }

  public State withWanted(String text) {
    return new State(course, at, Mode.JUDGE, "", note, tags, scroll, message, text);
  }
}
