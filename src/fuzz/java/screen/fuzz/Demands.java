package screen.fuzz;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.regex.Pattern;
import screen.format.entry.Entries;
import screen.format.entry.Entry;
import screen.format.entry.Rejection;
import screen.format.text.ExportText;
import screen.record.Field;
import screen.record.RecordId;
import screen.record.RecordKeys;

/** What must hold of every entry, whatever the file; keeps all that was found, as text. */
final class Demands implements Entries {
  private static final Pattern NO_TEXT =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FEFF}\\x{2028}\\x{2029}]");

  private final StringBuilder found = new StringBuilder();
  private long lines;

  /** Looks at the text that the next entries come from. */
  void begin(ExportText text) throws IOException {
    lines = 1;
    try (Reader reader = text.open()) {
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        lines += c == '\n' || c == '\r' ? 1 : 0;
      }
    }
  }

  @Override
  public void accept(Entry entry) {
    place(entry.line());
    RecordId id = new RecordId("x", RecordKeys.of(entry.fields()));
    for (Field field : entry.fields().present()) {
      for (String value : entry.fields().all(field)) {
        text(value);
        demand(!value.isBlank(), "a blank value of " + field);
      }
    }
    form(entry, Field.YEAR, "\\d{4}");
    form(entry, Field.PMID, "[1-9]\\d{0,7}");
    form(entry, Field.PMCID, "PMC\\d+");
    form(entry, Field.DOI, "10\\.\\d{4,9}(?:\\.\\d+)*/.+");
    form(entry, Field.ISSN, "\\d{4}-\\d{3}[\\dX]");
    entry.repaired().forEach(Demands::text);
    text(entry.database());
    found.append(id).append(entry).append('\n');
  }

  @Override
  public void reject(Rejection rejection) {
    place(rejection.line());
    demand(!rejection.reason().isBlank(), "a rejection without a reason");
    found.append(rejection).append('\n');
  }

  @Override
  public void leftOut(int line, String text) {
    place(line);
    demand(!text.isBlank(), "a blank line left out");
    found.append(line).append(text).append('\n');
  }

  @Override
  public void leftOut(List<String> columns) {
    columns.forEach(Demands::text);
    found.append(columns).append('\n');
  }

  private void place(int line) {
    demand(line >= 1 && line <= lines, "line " + line + " of " + lines);
  }

  private static void form(Entry entry, Field field, String regex) {
    for (String value : entry.fields().all(field)) {
      demand(value.matches(regex), field + " is '" + value + "'");
    }
  }

  private static void text(String value) {
    demand(!NO_TEXT.matcher(value).find(), "no text: '" + value + "'");
  }

  private static void demand(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException(what);
    }
  }

  @Override
  public String toString() {
    return found.toString();
  }
}
