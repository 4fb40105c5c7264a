package screen.render.figures;

import java.util.List;
import screen.extraction.ConsensusTable;
import screen.extraction.Extraction;
import screen.extraction.ExtractionForm;
import screen.extraction.FieldAgreement;

/**
 * The data extracted from the included studies.
 *
 * @param table the values that count
 * @param agreement how often two extractors gave the same value, by field
 */
public record ExtractionResult(ConsensusTable table, List<FieldAgreement> agreement) {
  /** The result for a review without data extraction. */
  public static final ExtractionResult NONE =
      new ExtractionResult(new ConsensusTable(ExtractionForm.NONE, List.of()), List.of());

  /** The result for a review at one moment. */
  public static ExtractionResult of(Extraction extraction) {
    return extraction.isEmpty()
        ? NONE
        : new ExtractionResult(extraction.table(), extraction.agreement());
  }

  public ExtractionResult {
    agreement = List.copyOf(agreement);
  }
}
