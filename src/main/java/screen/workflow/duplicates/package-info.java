/**
 * Deduplication as the commands do it: the search, rulings, what a new version or a new export
 * changed.
 */
@NullMarked
package screen.workflow.duplicates;

import org.jspecify.annotations.NullMarked;
