package screen.folder;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import screen.Moment;
import screen.folder.disk.AppendOnlyCsv;
import screen.folder.disk.Row;
import screen.folder.disk.Timestamp;
import screen.protocol.Reviewers;

/** {@code assignments.csv}: who handed over their remaining screening to whom; append-only. */
public final class HandoverFile {
  private static final String NAME = "records/assignments.csv";
  private static final List<String> COLUMNS = List.of("from", "to", "decided_at", "note");
  private static final List<String> REQUIRED = List.of("from", "to", "decided_at");

  private final AppendOnlyCsv file;

  HandoverFile(Path root, Consumer<String> warnings) {
    this.file = new AppendOnlyCsv(root, NAME, COLUMNS, REQUIRED, "handover", warnings);
  }

  /** A row of the file. */
  private record Handover(String from, String to, OffsetDateTime decidedAt, Row row) {}

  /** The team after all handovers. */
  Reviewers appliedTo(Reviewers reviewers) {
    Set<List<String>> seen = new HashSet<>();
    Reviewers team = reviewers;
    for (Handover handover : handovers()) {
      boolean again = !seen.add(List.of(handover.from(), handover.to()));
      if (!again || team.hasSeat(handover.from())) {
        team = after(team, handover);
      }
    }
    return team;
  }

  /** The handovers, oldest first. */
  private List<Handover> handovers() {
    return file.rows().stream()
        .map(HandoverFile::handover)
        .sorted((a, b) -> a.decidedAt().toInstant().compareTo(b.decidedAt().toInstant()))
        .toList();
  }

  /**
   * Appends a row, with a time after those of all others; it is on the disk when this returns.
   *
   * @param now the time by the clock of this machine, which may be slow
   */
  public void append(String from, String to, OffsetDateTime now, String note) {
    List<Handover> before = handovers();
    OffsetDateTime time =
        before.isEmpty() ? now : Moment.after(before.get(before.size() - 1).decidedAt(), now);
    file.append(List.of(List.of(from, to, Timestamp.of(time), note)));
  }

  private static Reviewers after(Reviewers team, Handover handover) {
    try {
      return team.afterHandover(handover.from(), handover.to());
    } catch (IllegalArgumentException e) {
      throw handover.row().problem(String.valueOf(e.getMessage()));
    }
  }

  private static Handover handover(Row row) {
    return new Handover(row.required("from"), row.required("to"), row.time("decided_at"), row);
  }
}
