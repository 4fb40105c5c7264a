/**
 * Where each report stands, and who must act, from the votes and the sets of duplicates. Plain
 * Java, no I/O.
 */
@NullMarked
package screen.outcome;

import org.jspecify.annotations.NullMarked;
