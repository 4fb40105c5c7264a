/**
 * Votes that leave the review folder as a file and come back, from a spreadsheet or another tool.
 *
 * <p>A tool whose votes are taken is one class that implements {@link screen.exchange.VoteSource}
 * and one line in {@link screen.exchange.VoteSources}.
 */
@NullMarked
package screen.exchange;

import org.jspecify.annotations.NullMarked;
