/**
 * Searches the records of a review folder: {@link screen.workflow.search.RecordSearch} answers
 * queries from the index that the folder keeps.
 */
@NullMarked
package screen.workflow.search;

import org.jspecify.annotations.NullMarked;
