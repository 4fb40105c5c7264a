/**
 * Checks the numbers of a flow: this tool's own, and those that anybody published.
 *
 * <p>{@link screen.flow.check.FlowNumbers} holds the numbers of one flow, each of them optional;
 * {@link screen.flow.check.Rule} lists every rule. A new rule is one new entry there. An absent
 * number is not zero: a rule is due only where what it needs is given. The one reading between the
 * lines: in a box of which some lines are given, a line that is not given counts as not drawn
 * because there was nothing to count ("Records identified from: Databases (n = 101)" says that
 * there were no registers).
 *
 * <p>Plain Java, no I/O; {@code published} reads the files.
 */
@NullMarked
package screen.flow.check;

import org.jspecify.annotations.NullMarked;
