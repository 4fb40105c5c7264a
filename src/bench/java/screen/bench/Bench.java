package screen.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Runs a measurement: {@code Bench SCREEN import [options]}. */
public final class Bench {
  private Bench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> rest = Arrays.asList(args).subList(Math.min(2, args.length), args.length);
    if (args.length > 1 && args[1].equals("import")) {
      ImportBench.of(Path.of(args[0]), rest).run();
    } else {
      System.err.println("usage: scripts/bench import [--max-size SIZE | --size SIZE] [--seed N] [nbib] [ris] [xml]");
      System.exit(2);
    }
  }
}
