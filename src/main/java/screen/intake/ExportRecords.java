package screen.intake;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import screen.folder.disk.Scratch;
import screen.folder.records.SortedRecords;
import screen.protocol.Source;
import screen.record.BibRecord;

/** The records of one export without a review, as if it were the only search of its source. */
public final class ExportRecords {
  private ExportRecords() {}

  /**
   * Reads an export.
   *
   * @param name as messages show it
   * @param source the id of the source, with which the ids of its records begin
   * @param folder for temporary files
   * @return how many of its entries were rejected
   * @throws screen.Failure if it is in no known format or cannot be read
   */
  public static int read(
      Path file, String name, String source, Path folder, Consumer<BibRecord> action) {
    Source own = new Source(source, source, Source.Kind.DATABASE);
    ExportFile export = ExportFile.open(file, name, own, Optional.empty(), "");
    try (Scratch scratch = new Scratch(folder)) {
      RecordSet records = new RecordSet(SortedRecords::none, Set.of(), scratch.spool());
      RecordReading reading = new RecordReading(source, source, records);
      export.read(reading);
      try (SortedRecords sorted = records.sorted()) {
        while (sorted.hasNext()) {
          action.accept(sorted.next().record());
        }
      }
      return reading.rejections().size();
    }
  }
}
