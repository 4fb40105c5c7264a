/**
 * The votes in files that other screening tools write.
 *
 * <p>One class for each tool reads its votes: start with {@link screen.exchange.tool.VoteSource},
 * which all of them implement. {@link screen.exchange.tool.ForeignEntry} is one row of such a file,
 * in any format; {@link screen.exchange.tool.RecordMark} is the mark by which a row that this tool
 * exported is found again.
 */
@NullMarked
package screen.exchange.tool;

import org.jspecify.annotations.NullMarked;
