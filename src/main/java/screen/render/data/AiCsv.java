package screen.render.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import screen.SpreadsheetCell;
import screen.ai.AiAccuracy;
import screen.ai.AiAccuracy.Share;
import screen.ai.AiVerdict;
import screen.render.figures.AiTable;
import screen.render.figures.ReviewReport;

/**
 * Writes how the votes of AI compare with the decisions of people, a row for each run and stage.
 */
public final class AiCsv {
  private static final List<String> HEADER =
      List.of(
          "ai",
          "run",
          "stage",
          "included_ai_include",
          "included_ai_unclear",
          "included_ai_exclude",
          "excluded_ai_include",
          "excluded_ai_unclear",
          "excluded_ai_exclude",
          "unanswered",
          "sensitivity",
          "sensitivity_low",
          "sensitivity_high",
          "specificity",
          "specificity_low",
          "specificity_high");

  private AiCsv() {}

  public static String render(ReviewReport report) {
    CsvText csv = new CsvText(HEADER);
    AiTable.of(report).forEach(table -> csv.row(cells(table)));
    return csv.toString();
  }

  private static List<Object> cells(AiAccuracy table) {
    List<Object> cells = new ArrayList<>();
    cells.add(SpreadsheetCell.of(table.run().ai()));
    cells.add(SpreadsheetCell.of(table.run().run()));
    cells.add(table.stage());
    for (AiVerdict verdict : List.of(AiVerdict.INCLUDE, AiVerdict.UNCLEAR, AiVerdict.EXCLUDE)) {
      cells.add(AiAccuracy.count(table.relevant(), verdict));
    }
    for (AiVerdict verdict : List.of(AiVerdict.INCLUDE, AiVerdict.UNCLEAR, AiVerdict.EXCLUDE)) {
      cells.add(AiAccuracy.count(table.irrelevant(), verdict));
    }
    cells.add(table.unanswered());
    share(cells, table.sensitivity());
    share(cells, table.specificity());
    return cells;
  }

  private static void share(List<Object> cells, Optional<Share> share) {
    cells.add(share.map(it -> String.valueOf(it.value())).orElse(""));
    cells.add(share.map(it -> String.valueOf(it.limits().low())).orElse(""));
    cells.add(share.map(it -> String.valueOf(it.limits().high())).orElse(""));
  }
}
