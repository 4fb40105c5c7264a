/**
 * The PRISMA flow: boxes are sets of record ids, counts are their sizes. Plain Java, no I/O.
 *
 * <p>{@link screen.flow.Flows} builds a {@link screen.flow.Flow} from a review and its outcomes;
 * {@link screen.flow.Box} lists the boxes with their places and names. {@link screen.flow.Versions}
 * is the flow as a diagram shows it, which {@link screen.flow.LivingFlow} builds. {@link
 * screen.flow.Ledger} is the form in which a committed report keeps the flow.
 */
@NullMarked
package screen.flow;

import org.jspecify.annotations.NullMarked;
