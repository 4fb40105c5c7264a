/**
 * Reads logs of decisions, in which each change is a row. Start at {@link
 * screen.exchange.log.RayyanLog}.
 */
@NullMarked
package screen.exchange.log;

import org.jspecify.annotations.NullMarked;
