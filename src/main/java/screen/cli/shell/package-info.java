/**
 * The tool on the user's machine: completion in four shells, manual pages, and what of the machine
 * is to be put right. It knows the commands by their description to the parser alone, so that a new
 * command or option is completed and documented without a line here.
 */
@NullMarked
package screen.cli.shell;

import org.jspecify.annotations.NullMarked;
