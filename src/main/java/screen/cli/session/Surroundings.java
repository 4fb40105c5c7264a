package screen.cli.session;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * The surroundings of a run of the command line; tests pass their own.
 *
 * @param name the name by which the user calls the tool, for messages that name a command
 * @param readerGone whether the result could not be written because its reader closed the pipe
 * @param folder the current folder, absolute
 * @param terminal whether the result goes to a terminal, so that colour makes sense
 * @param errTerminal whether warnings go to a terminal, so that progress makes sense
 */
public record Surroundings(
    String name,
    PrintWriter out,
    BooleanSupplier readerGone,
    PrintWriter err,
    InputStream in,
    Clock clock,
    Map<String, String> environment,
    Path folder,
    boolean terminal,
    boolean errTerminal) {}
