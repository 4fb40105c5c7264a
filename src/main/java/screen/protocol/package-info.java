/**
 * The protocol of a review as the config states it: sources, reviewers, exclusion reasons, settings
 * and expected numbers. Plain Java, no I/O. Start reading at {@link screen.protocol.Protocol}.
 */
@NullMarked
package screen.protocol;

import org.jspecify.annotations.NullMarked;
