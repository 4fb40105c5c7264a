/**
 * Exports worklists for screening elsewhere, and imports the votes from a worksheet or a file of
 * another tool.
 *
 * <p>{@link screen.exchange.Worklist} writes the file: as a {@link screen.exchange.sheet.Worksheet}
 * or in the form of another tool. {@link screen.exchange.VoteFileReader} reads one: start there. It
 * passes worksheets to {@code SheetVotes} and other files to {@code ForeignVotes}; both find the
 * report of each row with {@code VoteMatching}.
 *
 * <p>To support another tool, write a class in {@code tool} that implements {@code VoteSource} and
 * add it to {@code VoteSources}.
 */
@NullMarked
package screen.exchange;

import org.jspecify.annotations.NullMarked;
