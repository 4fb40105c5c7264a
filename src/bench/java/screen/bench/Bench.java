package screen.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Runs a measurement: {@code Bench SCREEN import [options]} or {@code Bench FOLDER candidates}. */
public final class Bench {
  private Bench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> rest = Arrays.asList(args).subList(Math.min(2, args.length), args.length);
    switch (args.length > 1 ? args[1] : "") {
      case "import" -> ImportBench.of(Path.of(args[0]), rest).run();
      case "candidates" -> CandidatesBench.run(Path.of(args[0]), rest);
      case "weights" -> WeightsBench.run(Path.of(args[0]), rest);
      case "checks" -> ChecksBench.run(Path.of(args[0]), rest);
      default -> {
        System.err.println("usage: scripts/bench import | candidates | weights | checks [--help]");
        System.exit(2);
      }
    }
  }
}
