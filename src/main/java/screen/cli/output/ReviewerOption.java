package screen.cli.output;

import java.util.List;
import screen.Failure;
import screen.Nearest;

/** Checks the option {@code --reviewer}. */
public final class ReviewerOption {
  private ReviewerOption() {}

  /**
   * Refuses a reviewer whom the config does not name.
   *
   * @param reviewer as given; "" if the option was left out
   * @param known the people in the config who may do this
   * @param does what the reviewer is about to do, such as {@code rules}
   */
  public static void require(String reviewer, List<String> known, String does) {
    if (reviewer.isEmpty()) {
      throw Failure.usage(
          "Say with --reviewer who " + does + ". Known: " + String.join(", ", known) + ".");
    }
    if (!known.contains(reviewer)) {
      throw Failure.usage(
          "The config names no reviewer '" + reviewer + "'. " + Nearest.hint(reviewer, known));
    }
  }
}
