package screen.exchange;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import screen.Failure;
import screen.exchange.tool.ForeignEntry;
import screen.format.ExportFormat;
import screen.format.OneFormat;
import screen.format.entry.Entries;
import screen.format.entry.Entry;
import screen.format.entry.ExportReader;
import screen.format.entry.Rejection;
import screen.format.table.VerdictTable;
import screen.format.text.ExportText;

/** Reads the entries of another tool's file, with all their tags or columns. */
final class ForeignFile implements Entries {
  private final List<ForeignEntry> entries = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();

  private ForeignFile() {}

  /**
   * Reads the entries; empty if the format is unknown.
   *
   * @param column the column of the verdicts, for a table that has no other known column
   * @throws Failure if an entry cannot be read
   */
  static Optional<List<ForeignEntry>> read(ExportText text, String name, Optional<String> column)
      throws IOException {
    Optional<ExportFormat> format =
        ExportFormat.recognise(text.head()).map(ExportFormat.Recognised::format);
    Optional<ExportReader> reader =
        format
            .map(ExportFormat::reader)
            .or(
                () ->
                    Optional.of(VerdictTable.reader(column))
                        .filter(table -> table.recognise(text.head()).isPresent()));
    if (reader.isEmpty()) {
      return Optional.empty();
    }
    ForeignFile file = new ForeignFile();
    try (Reader characters = text.open()) {
      Reader ofOne = format.map(known -> OneFormat.of(known, false, characters)).orElse(characters);
      reader.get().read(ofOne, file);
    } catch (Failure e) {
      throw e.file().isEmpty() ? e.at(name, e.line()) : e;
    }
    if (!file.rejections.isEmpty()) {
      Rejection first = file.rejections.get(0);
      throw Failure.input(first.reason() + " No vote was taken.").at(name, first.line());
    }
    return Optional.of(file.entries);
  }

  @Override
  public void accept(Entry entry) {
    entries.add(new ForeignEntry(entry));
  }

  @Override
  public void reject(Rejection rejection) {
    rejections.add(rejection);
  }

  @Override
  public void leftOut(int line, String text) {
    // text outside of entries contains no vote
  }

  @Override
  public void leftOut(List<String> columns) {
    // columns are looked up by name
  }
}
