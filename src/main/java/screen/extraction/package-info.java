/**
 * Data extraction from included studies: two people extract independently, a third settles
 * differences.
 *
 * <p>{@link screen.extraction.ExtractionForm} lists the fields; a {@link
 * screen.extraction.FormField} parses and checks the {@link screen.extraction.Value} of one {@link
 * screen.extraction.Cell}. The {@link screen.extraction.EnteredValue entries} of all people are
 * {@link screen.extraction.Extractions}; {@link screen.extraction.StudyComparison} finds where two
 * people differ, and {@link screen.extraction.ConsensusTable} has the values that both agree on or
 * that were settled. All outputs read that table. Everything is immutable and without input and
 * output.
 */
@NullMarked
package screen.extraction;

import org.jspecify.annotations.NullMarked;
