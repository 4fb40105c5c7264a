/**
 * Prints what commands find, as text or as JSON: receipts of imports, findings, the funnel of
 * {@code status}, histories, pairs. It writes to a {@link screen.Console} and takes no options.
 */
@NullMarked
package screen.cli.output;

import org.jspecify.annotations.NullMarked;
