package screen.cli;

import java.util.List;
import screen.Failure;

/** Everything that is wrong with a file, told at once. */
final class Problems {
  private Problems() {}

  /**
   * One failure that lists all.
   *
   * @param problems at least one, placed in the file
   * @param closing what that means, such as {@code no vote was taken.}
   */
  static Failure listed(List<Failure> problems, String closing) {
    Failure first = problems.get(0);
    StringBuilder message = new StringBuilder(first.message());
    problems.stream().skip(1).forEach(problem -> message.append('\n').append(problem.described()));
    String count = problems.size() == 1 ? "" : problems.size() + " problems; ";
    message.append('\n').append(count).append(closing);
    return Failure.input(message.toString()).at(first.file(), first.line());
  }
}
