/**
 * The command line: options, and what is printed. Exit codes, streams, clock and environment are
 * known here alone.
 */
@NullMarked
package screen.cli;

import org.jspecify.annotations.NullMarked;
