package screen.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import screen.record.Fields;
import screen.record.RecordId;
import screen.record.SafeName;
import screen.record.WebLink;

/** Finds the full text of a report: a PDF in the review folder, else a link. */
final class FullText {
  private final Path folder;

  /** Full texts of a review folder. */
  FullText(Path root) {
    this.folder = root.resolve("fulltext");
  }

  /**
   * The name of a record's PDF: its id, with {@code _} for characters that a file name should not
   * contain, so that no id leads out of the folder or to the PDF of another record.
   */
  static String fileName(RecordId record) {
    return SafeName.ofFile(record) + ".pdf";
  }

  /** Where a record's PDF belongs, relative to the review folder. */
  static String place(RecordId record) {
    return "fulltext/" + fileName(record);
  }

  /** The full text to open, a path or a web address; empty if there is none. */
  Optional<String> locate(RecordId record, Fields fields) {
    return pdf(record).map(Path::toString).or(() -> link(fields));
  }

  /** The PDF, if there is one that really is within the folder. */
  Optional<Path> pdf(RecordId record) {
    Path file = folder.resolve(fileName(record));
    try {
      return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath())
          ? Optional.of(file)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  static Optional<String> link(Fields fields) {
    return WebLink.of(fields).stream().map(WebLink::address).findFirst();
  }
}
