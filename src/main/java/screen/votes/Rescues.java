package screen.votes;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import screen.record.RecordId;

/** All records that were ever sent to the tiebreaker to look at them again. */
public final class Rescues {
  public static final Rescues NONE = new Rescues(List.of());

  private final List<RescueLine> lines;
  private final Map<RecordId, RescueLine> first = new HashMap<>();

  /** These lines, in the order of their file; of two for one record the earlier one counts. */
  public Rescues(List<RescueLine> lines) {
    this.lines = List.copyOf(lines);
    for (RescueLine line : lines) {
      first.merge(line.record(), line, (a, b) -> b.sentAt().isBefore(a.sentAt()) ? b : a);
    }
  }

  public List<RescueLine> lines() {
    return lines;
  }

  /** The line that counts for one of these records; the last sent if several were. */
  public Optional<RescueLine> of(Collection<RecordId> records) {
    return records.stream()
        .flatMap(record -> Optional.ofNullable(first.get(record)).stream())
        .reduce((a, b) -> b.sentAt().isAfter(a.sentAt()) ? b : a);
  }

  /**
   * When the last of these records was sent; empty if one was not.
   *
   * @param records one or more
   */
  public Optional<Instant> sentAt(Collection<RecordId> records) {
    return first.keySet().containsAll(records)
        ? of(records).map(line -> line.sentAt().toInstant())
        : Optional.empty();
  }

  /** The number of the newest batch; 0 if there is none. */
  public int newestBatch() {
    return lines.stream().mapToInt(RescueLine::batch).max().orElse(0);
  }
}
