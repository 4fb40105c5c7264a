/**
 * The tool on the user's machine: completion in four shells ({@link
 * screen.cli.shell.CompleteCommand}), manual pages, and {@code screen doctor}. Completion and
 * manual pages are generated from the parser's description of the commands, so that a new command
 * or option needs no code here.
 */
@NullMarked
package screen.cli.shell;

import org.jspecify.annotations.NullMarked;
