package screen.render.data;

import java.util.Collection;
import java.util.List;
import screen.SpreadsheetCell;
import screen.record.BibRecord;
import screen.record.Field;

/** Writes a list of records with the fields that may be published: no abstracts, no keywords. */
public final class RecordsCsv {
  private RecordsCsv() {}

  public static String render(Collection<BibRecord> records) {
    CsvText csv = new CsvText(List.of("record", "title", "year", "journal", "doi", "pmid"));
    for (BibRecord record : records) {
      csv.row(
          record.id(),
          cell(record, Field.TITLE),
          cell(record, Field.YEAR),
          cell(record, Field.JOURNAL),
          cell(record, Field.DOI),
          cell(record, Field.PMID));
    }
    return csv.toString();
  }

  private static String cell(BibRecord record, Field field) {
    return SpreadsheetCell.of(record.fields().first(field));
  }
}
