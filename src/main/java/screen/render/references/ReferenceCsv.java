package screen.render.references;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import screen.SpreadsheetCell;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import screen.render.diagram.DrawableText;
import screen.render.figures.ReviewReport;

/** Writes reports as a spreadsheet, the beginning of a table of characteristics. */
public final class ReferenceCsv {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private static final List<String> CITED =
      List.of(
          "authors",
          "year",
          "title",
          "journal",
          "volume",
          "issue",
          "pages",
          "doi",
          "pmid",
          "pmcid",
          "accession",
          "type",
          "date",
          "book_title",
          "publisher",
          "issn",
          "isbn",
          "language",
          "url");

  private final StringBuilder csv = new StringBuilder();

  private ReferenceCsv() {}

  /** PRISMA 2020, item 16b: excluded full texts with their reasons and citations. */
  public static String excluded(ReviewReport report) {
    ReferenceCsv table = new ReferenceCsv();
    table.header("record", "primary_reason", "further_reasons");
    References.excluded(report)
        .forEach(
            (id, reason) ->
                table.row(
                    report.fields(id),
                    id.toString(),
                    reason,
                    String.join("; ", References.furtherReasons(report, id))));
    return table.csv.toString();
  }

  /** Included reports, each with the record that names its study. */
  public static String included(ReviewReport report) {
    ReferenceCsv table = new ReferenceCsv();
    table.header("record", "study");
    References.included(report)
        .forEach(
            (RecordId id, RecordId study) ->
                table.row(report.fields(id), id.toString(), study.toString()));
    return table.csv.toString();
  }

  private void header(String... own) {
    List<String> cells = new ArrayList<>(Arrays.asList(own));
    cells.add("citation");
    cells.addAll(CITED);
    print(cells);
  }

  private void row(Fields fields, String... own) {
    List<String> cells = new ArrayList<>(Arrays.asList(own));
    cells.add(Citation.of(fields));
    for (String column : CITED) {
      Field field = Field.ofKey(column).orElseThrow();
      cells.add(String.join("; ", fields.all(field)));
    }
    print(cells.stream().map(ReferenceCsv::safe).toList());
  }

  private static String safe(String text) {
    return SpreadsheetCell.of(DrawableText.of(text));
  }

  private void print(List<String> cells) {
    try {
      FORMAT.printRecord(csv, cells.toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
