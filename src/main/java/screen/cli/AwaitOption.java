package screen.cli;

import picocli.CommandLine.Option;
import screen.flow.Flow;

/** Lets a scheduled job learn from the exit code whether anybody has something to judge. */
final class AwaitOption {
  private static final int AWAITED = 5;

  @Option(
      names = "--exit-code",
      description =
          "Exit with 5 where all is well and people have something to judge: records, conflicts or"
              + " possible duplicates.")
  private boolean asked;

  /** 0, or 5 where it was asked for and somebody must act. */
  int of(Flow flow) {
    return asked && flow.isInterim() ? AWAITED : 0;
  }
}
