package screen.workflow.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import screen.extraction.Cell;
import screen.extraction.Difference;
import screen.extraction.EnteredValue;
import screen.extraction.Extraction;
import screen.extraction.Extractions;
import screen.extraction.StudyComparison;
import screen.extraction.StudyValues;
import screen.outcome.Review;
import screen.protocol.ScreeningSettings.Tiebreak;
import screen.record.RecordId;

/** The differences that a tiebreaker, or the extractors together, can settle. */
public final class Settling {
  private Settling() {}

  /** The differences that are not settled, by study, in order. */
  public static Map<RecordId, List<Difference>> open(Extraction extraction) {
    Map<RecordId, List<Difference>> open = new LinkedHashMap<>();
    for (StudyValues study : extraction.table().studies()) {
      if (!study.open().isEmpty()) {
        open.put(study.study(), study.open());
      }
    }
    return open;
  }

  /** Whether a difference is settled. */
  public static boolean isSettled(Extraction extraction, RecordId study, Difference difference) {
    return extraction.team().settlement(extraction.entries(), study, difference.cell()).isPresent();
  }

  /** All differences of a study, settled ones too; none before enough people are done. */
  public static List<Difference> all(Extraction extraction, RecordId study) {
    if (!extraction.team().isExtracted(extraction.entries(), study)) {
      return List.of();
    }
    List<String> done = extraction.team().done(extraction.entries(), study);
    return StudyComparison.of(extraction.form(), extraction.entries(), study, done).differences();
  }

  /** The entry that a new one replaces: the person's own; of a difference, whoever settled it. */
  public static Optional<EnteredValue> replaced(
      Extraction extraction, String person, RecordId study, Cell cell) {
    return extraction.team().settles(person)
        ? extraction.team().settlement(extraction.entries(), study, cell)
        : extraction.entries().value(person, study, cell);
  }

  /**
   * What the extractors said, as everybody may see it. In a review with a blind tiebreaker names
   * are hidden from all, since the tiebreaker reads the same.
   */
  public static List<Difference.Said> shown(Difference difference, Review review) {
    return shown(difference, review, "");
  }

  /**
   * What the extractors said, as one who settles may see it: a blind tiebreaker learns no names,
   * from the order either.
   */
  public static List<Difference.Said> shown(Difference difference, Review review, String person) {
    return isBlind(review, person)
        ? difference.said().stream()
            .sorted(
                Comparator.comparing(Difference.Said::text)
                    .thenComparing(it -> it.content().page())
                    .thenComparing(it -> it.content().quote())
                    .thenComparing(it -> it.content().note()))
            .map(it -> new Difference.Said("", it.entry()))
            .toList()
        : difference.said();
  }

  /** Whether a person settles without knowing whose a value is. */
  static boolean isBlind(Review review, String person) {
    return review.protocol().screening().tiebreak() == Tiebreak.BLIND
        && !person.equals(Extractions.CONSENSUS);
  }

  /** Whether a cell of a study is one on which the extractors differ. */
  static boolean isConflict(Extraction extraction, RecordId study, Cell cell) {
    Cell wanted = cell.inLowerCase();
    List<Cell> cells = new ArrayList<>();
    all(extraction, study).forEach(it -> cells.add(it.cell().inLowerCase()));
    return cells.contains(wanted);
  }
}
