package screen.intake;

import java.util.List;

/**
 * What is odd about an export that was read, and that somebody should look at.
 *
 * @param untitled where entries begin that are kept though they have no title, 1-based
 * @param endsUntitled whether the file ends with one, as a file does that was cut short
 * @param torn whether the last entry lacks the end that those before it have
 * @param leftOut lines that hold something and belong to no entry
 * @param notTaken columns of a table of nobody's making that nothing was taken of
 */
public record Notes(
    List<Integer> untitled,
    boolean endsUntitled,
    boolean torn,
    List<String> leftOut,
    List<String> notTaken) {
  static final Notes NONE = new Notes(List.of(), false, false, List.of(), List.of());

  public Notes {
    untitled = List.copyOf(untitled);
    leftOut = List.copyOf(leftOut);
    notTaken = List.copyOf(notTaken);
  }

  /** Whether the file may have been cut short, by what it ends with. */
  public boolean mayBeCutShort() {
    return torn || endsUntitled;
  }
}
