/**
 * The command line: thin commands, and the only place with a clock, an environment, streams and
 * exit codes.
 */
@NullMarked
package screen.cli;

import org.jspecify.annotations.NullMarked;
