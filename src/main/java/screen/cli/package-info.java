/**
 * The command line: options and output. {@link screen.cli.Main} starts the process and {@link
 * screen.cli.Screen} lists the commands. A command parses its options, opens the review folder
 * through its {@link screen.cli.session.Session}, calls a use case of {@code screen.workflow} and
 * prints the result. Only this package and those below know exit codes, streams, clock and
 * environment.
 */
@NullMarked
package screen.cli;

import org.jspecify.annotations.NullMarked;
