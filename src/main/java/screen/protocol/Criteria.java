package screen.protocol;

import java.util.List;
import java.util.stream.Stream;

/**
 * The criteria of the protocol, as reviewers read them beside a record. Nothing is computed from
 * them.
 *
 * @param both for both stages
 * @param titles for titles and abstracts only
 * @param fullTexts for full texts only
 */
public record Criteria(Part both, Part titles, Part fullTexts) {
  public static final Criteria NONE = new Criteria(Part.NONE, Part.NONE, Part.NONE);

  /**
   * The criteria of a stage, one line each.
   *
   * @param text lines that are not sorted into the other two
   */
  public record Part(List<String> text, List<String> include, List<String> exclude) {
    public static final Part NONE = new Part(List.of(), List.of(), List.of());

    public Part {
      text = List.copyOf(text);
      include = List.copyOf(include);
      exclude = List.copyOf(exclude);
    }

    public boolean isEmpty() {
      return text.isEmpty() && include.isEmpty() && exclude.isEmpty();
    }

    private Part and(Part more) {
      return new Part(
          joined(text, more.text), joined(include, more.include), joined(exclude, more.exclude));
    }

    private static List<String> joined(List<String> some, List<String> more) {
      return Stream.concat(some.stream(), more.stream()).toList();
    }
  }

  /** The criteria at a stage: those for both stages, then its own. */
  public Part at(boolean fullText) {
    return both.and(fullText ? fullTexts : titles);
  }
}
