package screen.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/**
 * The process: the only class that knows the standard streams, the environment and the way out. The
 * launcher's property {@code screen.terminal} says whether standard output is a terminal; where it
 * cannot tell, Java does. Its property {@code screen.progress} says whether standard error is one,
 * and {@code screen.name} how the user called it.
 */
public final class Main {
  /** The name under which it is installed. */
  private static final String NAME = "prisma-screen";

  private Main() {}

  public static void main(String[] args) {
    // Pictures are drawn into memory; without this macOS shows the program in its dock.
    System.setProperty("java.awt.headless", "true");
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    Surroundings surroundings =
        new Surroundings(
            System.getProperty("screen.name", NAME),
            out,
            err,
            System.in,
            Clock.system(ZoneId.systemDefault()),
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

  /** The launcher that leaves it to Java starts it so that a console is a terminal. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    String told = System.getProperty("screen.terminal", "");
    return told.isEmpty() ? System.console() != null : Boolean.parseBoolean(told);
  }

  /**
   * UTF-8 whatever the locale says: before Java 18 a host without one would print question marks.
   */
  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
  }
}
