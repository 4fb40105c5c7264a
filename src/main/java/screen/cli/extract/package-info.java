/** {@code screen extract}: data extraction on the command line and in the terminal. */
@NullMarked
package screen.cli.extract;

import org.jspecify.annotations.NullMarked;
