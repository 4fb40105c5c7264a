package screen.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import screen.Sha256;
import screen.cli.session.LocalClock;
import screen.cli.session.Surroundings;

/**
 * The process: the only class that uses the standard streams, the environment and the exit. The
 * launcher sets the properties {@code screen.terminal}, whether standard output is a terminal (if
 * it is empty, Java decides), {@code screen.progress}, whether standard error is one, and {@code
 * screen.name}, the name by which the user called the tool.
 */
public final class Main {
  /** The name under which it is installed. */
  private static final String NAME = "prisma-screen";

  private Main() {}

  public static void main(String[] args) {
    // Pictures are drawn into memory; without this macOS shows the program in its dock.
    System.setProperty("java.awt.headless", "true");
    if (args.length > 0 && !args[0].startsWith("-")) {
      prepare();
    }
    StandardOutput result = new StandardOutput();
    PrintWriter out = utf8(result);
    PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
    Surroundings surroundings =
        new Surroundings(
            System.getProperty("screen.name", NAME),
            out,
            result::readerGone,
            err,
            System.in,
            new LocalClock(),
            System.getenv(),
            Path.of("").toAbsolutePath(),
            isTerminal(),
            Boolean.getBoolean("screen.progress"));
    int exitCode = Screen.run(surroundings, args);
    out.flush();
    err.flush();
    // Not exit: there is no hook to run, and newer JDKs prepare to log the end, which takes a
    // while.
    Runtime.getRuntime().halt(exitCode);
  }

  /**
   * Prepares beside the command what nearly each needs and what takes Java some 30 ms: newer ones
   * compute large powers before they know a decimal number, which every parser of JSON and YAML
   * uses.
   */
  private static void prepare() {
    Thread thread =
        new Thread(new FutureTask<>(() -> List.of(BigDecimal.ONE, Sha256.digest())), "prepare");
    thread.setDaemon(true);
    thread.start();
  }

  /** A launcher that leaves the property empty starts Java so that a console is a terminal. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    String stated = System.getProperty("screen.terminal", "");
    return stated.isEmpty() ? System.console() != null : Boolean.parseBoolean(stated);
  }

  /** Always UTF-8: before Java 18 a machine without a locale would print question marks. */
  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }
}
