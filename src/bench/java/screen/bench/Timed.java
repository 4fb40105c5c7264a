package screen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The resources that a command used.
 *
 * @param wall seconds from start to end
 * @param cpu seconds of processor time, of all its threads, to within 20 ms
 * @param peakMegabytes the most memory it held (resident set); 0 where the system does not say
 */
record Timed(double wall, double cpu, long peakMegabytes) {
  /** Runs a command to its end; its output goes nowhere, its errors to ours. */
  static Timed run(List<String> command) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Duration cpu = Duration.ZERO;
    long peak = 0;
    while (process.isAlive()) {
      cpu = process.info().totalCpuDuration().filter(d -> !d.isZero()).orElse(cpu);
      peak = Math.max(peak, peak(process.pid()));
      Thread.sleep(20);
    }
    double wall = (System.nanoTime() - begin) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(command + " exits with " + process.exitValue());
    }
    return new Timed(wall, cpu.toMillis() / 1e3, peak);
  }

  private static long peak(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
