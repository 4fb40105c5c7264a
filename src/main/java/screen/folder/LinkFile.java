package screen.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import screen.folder.disk.AppendLog;
import screen.folder.disk.CsvTable;
import screen.folder.disk.Row;
import screen.folder.disk.Timestamp;
import screen.record.RecordId;
import screen.votes.StudyLink;

/** {@code links.csv}: which reports belong to one study; append-only. */
public final class LinkFile {
  private static final String NAME = "records/links.csv";
  private static final List<String> COLUMNS =
      List.of("a", "b", "link", "reviewer", "decided_at", "note");

  private final AppendLog log;
  private final Consumer<String> warnings;

  LinkFile(Path file, Consumer<String> warnings) {
    this.log = new AppendLog(file, COLUMNS);
    this.warnings = warnings;
  }

  /** Every link and unlink, in file order. */
  public List<StudyLink> read(Set<RecordId> known) {
    AppendLog.Content content = log.read(NAME);
    if (!content.incomplete().isEmpty()) {
      warnings.accept(
          NAME
              + ":"
              + content.incompleteAt()
              + ": the last line is cut off and is not counted as a link.");
    }
    return CsvTable.read(content.text(), NAME, List.of("a", "b", "link", "decided_at")).stream()
        .map(row -> link(row, known))
        .toList();
  }

  public void append(StudyLink link) {
    log.append(
        List.of(
            List.of(
                link.a().toString(),
                link.b().toString(),
                link.kind().id(),
                link.reviewer(),
                Timestamp.of(link.decidedAt()),
                link.note())));
  }

  private static StudyLink link(Row row, Set<RecordId> known) {
    String kind = row.required("link");
    return new StudyLink(
        record(row, "a", known),
        record(row, "b", known),
        StudyLink.Kind.ofId(kind)
            .orElseThrow(() -> row.problem("'" + kind + "' is neither `link` nor `unlink`.")),
        row.get("reviewer"),
        row.time("decided_at"),
        row.get("note"),
        row.line());
  }

  private static RecordId record(Row row, String column, Set<RecordId> known) {
    String id = row.required(column);
    return RecordId.parse(id)
        .filter(known::contains)
        .orElseThrow(() -> row.problem("No record is called '" + id + "'."));
  }
}
