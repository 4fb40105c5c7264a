/**
 * Deduplication as the commands do it. {@code DuplicateSearch} runs the search and writes its
 * files; {@code RulingIntake} adds people's rulings; {@code DuplicatesDue} says whether a search is
 * needed, and {@code DuplicatesHistory} whether a new version of the tool would change earlier
 * results.
 */
@NullMarked
package screen.workflow.duplicates;

import org.jspecify.annotations.NullMarked;
