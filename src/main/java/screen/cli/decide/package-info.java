/**
 * The {@code decide} command: screening in the terminal, worklists out, votes from files in, and
 * votes moved to other reviewers.
 */
@NullMarked
package screen.cli.decide;

import org.jspecify.annotations.NullMarked;
