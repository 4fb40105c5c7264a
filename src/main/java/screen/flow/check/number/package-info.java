/**
 * The numbers of one flow, as a diagram, a text or {@code flow.json} states them.
 *
 * <p>{@link screen.flow.check.number.FlowNumbers} has the numbers of one statement, each of them
 * optional. A {@link screen.flow.check.number.Count} is one number, a {@link
 * screen.flow.check.number.Breakdown} is one that is given line by line. {@link
 * screen.flow.check.number.FlowKey} says where {@code flow.json} has it.
 */
@NullMarked
package screen.flow.check.number;

import org.jspecify.annotations.NullMarked;
