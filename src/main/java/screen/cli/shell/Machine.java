package screen.cli.shell;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * The machine as the tool finds it; tests give their own.
 *
 * @param version of the tool, as {@code --version} prints it
 * @param java the properties of the JVM
 * @param environment the variables of the process
 * @param memory the most bytes that the JVM takes
 * @param folder where the tool was called
 * @param terminal whether the result goes to a terminal
 */
public record Machine(
    String version,
    Properties java,
    Map<String, String> environment,
    long memory,
    Path folder,
    boolean terminal) {}
