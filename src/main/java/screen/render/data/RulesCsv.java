package screen.render.data;

import java.util.List;
import java.util.Optional;
import screen.SpreadsheetCell;
import screen.outcome.Outcome;
import screen.outcome.Removals;
import screen.record.Field;
import screen.record.RecordId;
import screen.render.figures.ReviewReport;
import screen.render.figures.RuleWords;
import screen.rules.RuleHits.Hit;

/**
 * Writes every report that a rule of the protocol hits, and whether the rule removed it. A report
 * that several rules hit is counted under the first of them.
 */
public final class RulesCsv {
  private RulesCsv() {}

  /** Whether the protocol has rules. */
  public static boolean isAbout(ReviewReport report) {
    return !report.protocol().automation().rules().isEmpty();
  }

  public static String render(ReviewReport report) {
    Removals removals = new Removals(report.review());
    CsvText csv = new CsvText(List.of("record", "rule", "filter", "value", "effect", "title"));
    for (RecordId id : report.review().sets().representatives()) {
      for (Hit hit : removals.hits(id)) {
        csv.row(
            id,
            SpreadsheetCell.of(hit.rule()),
            SpreadsheetCell.of(RuleWords.filter(report.protocol().automation(), hit.rule())),
            SpreadsheetCell.of(hit.value()),
            SpreadsheetCell.of(effect(report, id, hit)),
            SpreadsheetCell.of(report.fields(id).first(Field.TITLE)));
      }
    }
    return csv.toString();
  }

  private static String effect(ReviewReport report, RecordId id, Hit hit) {
    Optional<Outcome> outcome = Optional.ofNullable(report.outcomes().get(id));
    if (outcome.isEmpty() || outcome.get().state() != Outcome.State.REMOVED_BY_AUTOMATION) {
      return "not removed: a person screened it";
    }
    String counted = outcome.get().primaryReason();
    return counted.equals(hit.rule()) ? "removed" : "removed, counted under " + counted;
  }
}
