package screen.exchange.sheet;

import java.util.List;
import screen.SpreadsheetCell;
import screen.format.table.syntax.DelimitedText;
import screen.record.Field;
import screen.record.Fields;
import screen.votes.Verdict;
import screen.votes.Vote;

/**
 * Writes reports in the columns that ASReview reads. Labels: 1 for include, 0 for exclude, empty
 * for no verdict or any other, such as maybe.
 */
public final class AsreviewTable {
  private static final List<String> COLUMNS =
      List.of(
          "record",
          "title",
          "abstract",
          "authors",
          "year",
          "journal",
          "doi",
          "keywords",
          "included");

  private AsreviewTable() {}

  public static String of(List<Worksheet.Listed> reports) {
    StringBuilder csv = new StringBuilder(DelimitedText.line(COLUMNS));
    reports.forEach(report -> csv.append(DelimitedText.line(cells(report))));
    return csv.toString();
  }

  private static List<String> cells(Worksheet.Listed listed) {
    Fields fields = listed.fields();
    return List.of(
            listed.report().toString(),
            fields.first(Field.TITLE),
            fields.first(Field.ABSTRACT),
            String.join("; ", fields.all(Field.AUTHORS)),
            fields.first(Field.YEAR),
            fields.first(Field.JOURNAL),
            fields.first(Field.DOI),
            String.join("; ", fields.all(Field.KEYWORDS)),
            listed.vote().map(Vote::verdict).map(AsreviewTable::label).orElse(""))
        .stream()
        .map(SpreadsheetCell::of)
        .toList();
  }

  private static String label(Verdict verdict) {
    return switch (verdict) {
      case INCLUDE -> "1";
      case EXCLUDE -> "0";
      default -> "";
    };
  }
}
