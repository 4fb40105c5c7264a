package screen.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import screen.folder.disk.AppendOnlyCsv;
import screen.folder.disk.Row;
import screen.folder.disk.Timestamp;
import screen.record.RecordId;
import screen.votes.StudyLink;

/**
 * {@code links.csv}: which reports belong to one study, and which report is of several;
 * append-only.
 */
public final class LinkFile {
  private static final String NAME = "records/links.csv";
  private static final List<String> COLUMNS =
      List.of("a", "b", "link", "reviewer", "decided_at", "note");
  private static final List<String> REQUIRED = List.of("a", "b", "link", "decided_at");

  private final AppendOnlyCsv file;

  LinkFile(Path root, Consumer<String> warnings) {
    this.file = new AppendOnlyCsv(root, NAME, COLUMNS, REQUIRED, "link", warnings);
  }

  /** Every link and unlink, in file order. */
  public List<StudyLink> read(Set<RecordId> known) {
    return file.rows().stream().map(row -> link(row, known)).toList();
  }

  public void append(StudyLink link) {
    file.append(
        List.of(
            List.of(
                link.a().toString(),
                link.b().toString(),
                link.word(),
                link.reviewer(),
                Timestamp.of(link.decidedAt()),
                link.note())));
  }

  private static StudyLink link(Row row, Set<RecordId> known) {
    String kind = row.required("link");
    return StudyLink.of(
            kind,
            RecordCells.known(row, "a", known),
            RecordCells.known(row, "b", known),
            row.get("reviewer"),
            row.time("decided_at"),
            row.get("note"),
            row.line())
        .orElseThrow(
            () ->
                row.problem(
                    "'"
                        + kind
                        + "' is not a link. Write `link`, `unlink` or, with one record in both"
                        + " columns, `holds-` and a number of studies."));
  }
}
