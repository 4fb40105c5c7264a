/**
 * The protocol of a review: sources, reviewers, exclusion reasons, what is expected. Plain Java, no
 * I/O.
 */
@NullMarked
package screen.protocol;

import org.jspecify.annotations.NullMarked;
