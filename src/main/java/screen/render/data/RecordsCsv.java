package screen.render.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.apache.commons.csv.CSVFormat;
import screen.SpreadsheetCell;
import screen.record.BibRecord;
import screen.record.Field;

/** Writes a list of records with what everybody may show of them: no abstracts, no keywords. */
public final class RecordsCsv {
  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private RecordsCsv() {}

  public static String render(Collection<BibRecord> records) {
    StringBuilder csv = new StringBuilder();
    try {
      CSV.printRecord(csv, "record", "title", "year", "journal", "doi", "pmid");
      for (BibRecord record : records) {
        CSV.printRecord(
            csv,
            record.id(),
            cell(record, Field.TITLE),
            cell(record, Field.YEAR),
            cell(record, Field.JOURNAL),
            cell(record, Field.DOI),
            cell(record, Field.PMID));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return csv.toString();
  }

  private static String cell(BibRecord record, Field field) {
    return SpreadsheetCell.of(record.fields().first(field));
  }
}
