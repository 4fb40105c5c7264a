/**
 * The parts that both kinds of cards share. {@link screen.terminal.frame.CardController} passes
 * each key to the {@link screen.terminal.frame.Cards}, which return a {@link
 * screen.terminal.frame.Step}: a new {@link screen.terminal.frame.State} and something to do, such
 * as saving a vote. {@link screen.terminal.frame.Frame} draws a state. All of these are plain
 * functions; only {@code TerminalEdge}, {@code FullScreen}, {@code LinePrompt} and {@code
 * KeyReader} touch the terminal.
 */
@NullMarked
package screen.terminal.frame;

import org.jspecify.annotations.NullMarked;
