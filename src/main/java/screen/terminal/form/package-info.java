/** The extraction form in a terminal: one field after another. Start with {@link FormSession}. */
@NullMarked
package screen.terminal.form;

import org.jspecify.annotations.NullMarked;
