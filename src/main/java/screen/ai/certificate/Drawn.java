package screen.ai.certificate;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import screen.outcome.Outcome;
import screen.outcome.Standing;
import screen.record.RecordId;

/**
 * Reports that people screen by title and abstract, and how far they are.
 *
 * @param open those that are not settled yet
 * @param relevant those that went on
 */
public record Drawn(
    SortedSet<RecordId> reports, SortedSet<RecordId> open, SortedSet<RecordId> relevant) {
  public Drawn {
    reports = Collections.unmodifiableSortedSet(new TreeSet<>(reports));
    open = Collections.unmodifiableSortedSet(new TreeSet<>(open));
    relevant = Collections.unmodifiableSortedSet(new TreeSet<>(relevant));
  }

  static Drawn of(Collection<RecordId> reports, SortedMap<RecordId, Outcome> outcomes) {
    SortedSet<RecordId> open = new TreeSet<>();
    SortedSet<RecordId> relevant = new TreeSet<>();
    for (RecordId report : reports) {
      Outcome outcome = outcomes.get(report);
      if (outcome == null || outcome.titleAbstract().progress() != Standing.Progress.SETTLED) {
        open.add(report);
      } else if (outcome.isSought()) {
        relevant.add(report);
      }
    }
    return new Drawn(new TreeSet<>(reports), open, relevant);
  }

  public int size() {
    return reports.size();
  }

  /** How many of the relevant ones are not among these. */
  int relevantWithout(Collection<RecordId> others) {
    return (int) relevant.stream().filter(report -> !others.contains(report)).count();
  }
}
