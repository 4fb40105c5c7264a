package screen.cli;

import picocli.CommandLine.Option;
import screen.flow.Flow;

/**
 * The option {@code --exit-code}: the exit code says to a scheduled job whether people must act.
 */
final class AwaitOption {
  private static final int AWAITED = 5;

  @Option(
      names = "--exit-code",
      description =
          "exits with 5 if all is well and people have something to do: records, conflicts or"
              + " possible duplicates")
  private boolean asked;

  /** The exit code: 5 if the option was given and people must act, else 0. */
  int of(Flow flow) {
    return asked && flow.isInterim() ? AWAITED : 0;
  }
}
