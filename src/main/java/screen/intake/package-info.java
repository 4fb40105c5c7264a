/**
 * Imports exports: reads the files of a review's searches, gives every entry an id, stores the
 * records and accounts for every entry in a receipt.
 *
 * <p>Start with {@link screen.intake.Intake}. It opens each file as an {@code ExportFile}, whose
 * entries a {@code RecordReading} turns into records and counts. A {@code RecordSet} sorts these by
 * id and merges them with the stored records. {@link screen.intake.RecordDerivation} builds all
 * records anew from the logged exports.
 */
@NullMarked
package screen.intake;

import org.jspecify.annotations.NullMarked;
