package screen.render.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Writes a table as CSV (RFC 4180) with a line feed at each end of line. */
public final class CsvText {
  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private final StringBuilder text = new StringBuilder();

  /** A table that has its header only. */
  public CsvText(List<String> header) {
    row(header);
  }

  public void row(Object... cells) {
    row(List.of(cells));
  }

  public void row(List<?> cells) {
    try {
      CSV.printRecord(text, cells.toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
