package screen.cli.shell;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * The machine as the tool sees it; tests pass their own.
 *
 * @param version of the tool, as {@code --version} prints it
 * @param java the properties of the JVM
 * @param environment the variables of the process
 * @param memory the maximum memory of the JVM, in bytes
 * @param folder the folder in which the tool was called
 * @param terminal whether the result goes to a terminal
 */
public record Machine(
    String version,
    Properties java,
    Map<String, String> environment,
    long memory,
    Path folder,
    boolean terminal) {}
