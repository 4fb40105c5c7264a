package screen.folder;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import screen.Moment;
import screen.folder.disk.AppendLog;
import screen.folder.disk.CsvTable;
import screen.folder.disk.Row;
import screen.folder.disk.Timestamp;
import screen.protocol.Reviewers;

/** {@code assignments.csv}: who handed over their remaining screening to whom; append-only. */
public final class HandoverFile {
  private static final String NAME = "records/assignments.csv";
  private static final List<String> COLUMNS = List.of("from", "to", "decided_at", "note");

  private final AppendLog log;
  private final Consumer<String> warnings;

  HandoverFile(Path file, Consumer<String> warnings) {
    this.log = new AppendLog(file, COLUMNS);
    this.warnings = warnings;
  }

  /** A row of the file. */
  private record Handover(String from, String to, OffsetDateTime decidedAt, Row row) {}

  /** The team after all handovers. */
  Reviewers appliedTo(Reviewers reviewers) {
    AppendLog.Content content = log.read(NAME);
    if (!content.incomplete().isEmpty()) {
      warnings.accept(
          NAME
              + ":"
              + content.incompleteAt()
              + ": the last line is cut off and is not counted as a handover.");
    }
    List<Handover> handovers = handovers(content);
    Set<List<String>> seen = new HashSet<>();
    Reviewers team = reviewers;
    for (Handover handover : handovers) {
      boolean again = !seen.add(List.of(handover.from(), handover.to()));
      if (!again || team.hasSeat(handover.from())) {
        team = after(team, handover);
      }
    }
    return team;
  }

  /** The handovers, oldest first. */
  private static List<Handover> handovers(AppendLog.Content content) {
    return CsvTable.read(content.text(), NAME, List.of("from", "to", "decided_at")).stream()
        .map(HandoverFile::handover)
        .sorted(Comparator.comparing(handover -> handover.decidedAt().toInstant()))
        .toList();
  }

  /**
   * Appends a row, with a time after those of all others; it is on the disk when this returns.
   *
   * @param now the time by the clock of this machine, which may be slow
   */
  public void append(String from, String to, OffsetDateTime now, String note) {
    List<Handover> before = handovers(log.read(NAME));
    OffsetDateTime time =
        before.isEmpty() ? now : Moment.after(before.get(before.size() - 1).decidedAt(), now);
    log.append(List.of(List.of(from, to, Timestamp.of(time), note)));
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
