/**
 * Screening in a terminal. What a key does and what is drawn are plain functions of a state; only
 * {@code FullScreen}, {@code LinePrompt} and {@code KeyReader} touch the terminal itself.
 */
@NullMarked
package screen.terminal;

import org.jspecify.annotations.NullMarked;
