/**
 * Compares the flow of this review with its config, its search log and its committed report.
 *
 * <p>{@link screen.flow.check.review.Expected} compares with the numbers that the config expects,
 * {@link screen.flow.check.review.SearchHits} with the hits that were logged, and {@link
 * screen.flow.check.review.MovedRecords} finds the records that ended elsewhere in the committed
 * ledger.
 */
@NullMarked
package screen.flow.check.review;

import org.jspecify.annotations.NullMarked;
