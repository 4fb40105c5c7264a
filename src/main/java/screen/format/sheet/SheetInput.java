package screen.format.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import screen.format.table.syntax.DelimitedText;

/**
 * A sheet as delimited text, made row by row. A line break within a cell becomes Unicode's line
 * separator, so that each line of the text is a row of the sheet. A row is filled up to the width
 * of those above, as a sheet omits the empty cells at its end.
 */
final class SheetInput extends InputStream {
  private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\r\\n]");

  private final SheetRows rows;
  private byte[] text = {};
  private int at;
  private int line = 1;
  private int width;

  SheetInput(SheetRows rows) {
    this.rows = rows;
  }

  @Override
  public int read() {
    return fill() ? text[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, text.length - at);
    System.arraycopy(text, at, buffer, offset, count);
    at += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private boolean fill() {
    if (at < text.length) {
      return true;
    }
    Optional<SheetRow> row = rows.next();
    text = row.map(this::line).orElse("").getBytes(StandardCharsets.UTF_8);
    at = 0;
    return text.length > 0;
  }

  private String line(SheetRow row) {
    String above = "\n".repeat(row.number() - line);
    line = row.number() + 1;
    width = Math.max(width, row.cells().size());
    List<String> cells = new ArrayList<>(row.cells());
    cells.replaceAll(cell -> BREAK.matcher(cell).replaceAll("\u2028"));
    while (cells.size() < width) {
      cells.add("");
    }
    return above + DelimitedText.line(cells);
  }
}
