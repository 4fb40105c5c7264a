/**
 * Checks the numbers of a flow: this tool's own, and published ones.
 *
 * <p>Begin with {@link screen.flow.check.Checks}. {@link screen.flow.check.number.FlowNumbers} has
 * the numbers of one flow, each of them optional; {@link screen.flow.check.Rule} lists every rule.
 * A new rule is one new entry there. An absent number is not zero: a rule applies only if the
 * numbers it needs are given. There is one exception: in a box with some lines given, a missing
 * line counts as 0 ("Records identified from: Databases (n = 101)" means that there were no
 * registers).
 *
 * <p>Plain Java, no I/O; {@code published} reads the files, {@code review} compares this review
 * with its config and its committed report.
 */
@NullMarked
package screen.flow.check;

import org.jspecify.annotations.NullMarked;
