/**
 * From exports to records: reads the files of a review's searches, names every entry, and accounts
 * for each in a receipt.
 *
 * <p>Start with {@link screen.intake.Intake}.
 */
@NullMarked
package screen.intake;

import org.jspecify.annotations.NullMarked;
