/**
 * One run of the tool: the options of every command, where it prints, the review folder, the time,
 * and the name by which the user called it. Every command gets a {@link
 * screen.cli.session.Session}.
 */
@NullMarked
package screen.cli.session;

import org.jspecify.annotations.NullMarked;
