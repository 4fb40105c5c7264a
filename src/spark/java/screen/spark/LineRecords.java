package screen.spark;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.spark.util.LongAccumulator;
import screen.Failure;
import screen.duplicates.search.RecordSource;
import screen.folder.records.RecordLine;
import screen.format.ExportFormat;
import screen.format.entry.Entries;
import screen.format.entry.Entry;
import screen.format.entry.Rejection;
import screen.record.BibRecord;
import screen.record.RecordId;
import screen.record.RecordKeys;

/** The records of lines, one line each; none of an empty line. */
final class LineRecords {
  private LineRecords() {}

  /** The record of a line as in {@code records.jsonl}. */
  static Optional<BibRecord> ofReview(String line) {
    if (line.isBlank()) {
      return Optional.empty();
    }
    try {
      byte[] json = line.getBytes(StandardCharsets.UTF_8);
      return Optional.of(new RecordLine("", () -> json).recordWithout(RecordSource.UNUSED));
    } catch (RuntimeException e) {
      throw Failure.input(
              "A line is not a record as in records.jsonl: "
                  + line.substring(0, Math.min(80, line.length()))
                  + " ...")
          .because(e);
    }
  }

  /**
   * The record of a line that is one object of a database.
   *
   * @param source how its id begins
   * @param lost counts what could not be read
   */
  static Optional<BibRecord> ofDatabase(
      String line, ExportFormat format, String source, LongAccumulator lost) {
    if (line.isBlank()) {
      return Optional.empty();
    }
    OneEntry found = new OneEntry();
    try {
      format.reader().read(new StringReader(line), found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (found.entry.isEmpty()) {
      lost.add(1);
    }
    return found.entry.map(
        entry ->
            new BibRecord(
                new RecordId(source, RecordKeys.of(entry.fields())),
                List.of(source),
                entry.fields(),
                entry.repaired()));
  }

  /** The entry of a line. */
  private static final class OneEntry implements Entries {
    private Optional<Entry> entry = Optional.empty();

    @Override
    public void accept(Entry found) {
      entry = Optional.of(found);
    }

    @Override
    public void reject(Rejection rejection) {
      entry = Optional.empty();
    }

    @Override
    public void leftOut(int line, String text) {}

    @Override
    public void leftOut(List<String> columns) {}
  }
}
