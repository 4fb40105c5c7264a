/**
 * Screening and ruling on pairs in a terminal. Start with {@code ScreeningSession} or {@code
 * PairReview}. {@code RecordCards} and {@code PairCards} are the two kinds of cards that {@link
 * screen.terminal.frame.CardController} shows.
 */
@NullMarked
package screen.terminal;

import org.jspecify.annotations.NullMarked;
