/**
 * Screening and ruling on pairs in a terminal. Start with {@code ScreeningSession} or {@code
 * PairReview}. {@code CardController} passes each key to the {@code Cards}, which return a {@code
 * Step}: a new {@code State} and something to do, such as saving a vote. {@code Frame} draws a
 * state. All of these are plain functions; only {@code TerminalEdge}, {@code FullScreen}, {@code
 * LinePrompt} and {@code KeyReader} touch the terminal.
 */
@NullMarked
package screen.terminal;

import org.jspecify.annotations.NullMarked;
