package screen.workflow.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import screen.outcome.Outcome;
import screen.outcome.Outcomes;
import screen.outcome.Review;
import screen.record.RecordId;
import screen.search.Status;

/** The records of each status of a review. */
final class StatusRecords {
  private final Map<Status, SortedSet<RecordId>> records = new EnumMap<>(Status.class);

  StatusRecords(Review review) {
    Outcomes.of(review)
        .forEach((id, outcome) -> statuses(outcome.state()).forEach(status -> add(status, id)));
    review.records().keySet().stream()
        .filter(id -> !review.representativeOf(id).equals(id))
        .forEach(id -> add(Status.DUPLICATE, id));
  }

  private void add(Status status, RecordId id) {
    records.computeIfAbsent(status, s -> new TreeSet<>()).add(id);
  }

  /** The records of a status: of a set of duplicates, the one kept. */
  Collection<RecordId> of(Status status) {
    return records.getOrDefault(status, new TreeSet<>());
  }

  private static Set<Status> statuses(Outcome.State state) {
    return switch (state) {
      case REMOVED_BY_AUTOMATION -> EnumSet.of(Status.REMOVED);
      case PENDING_TITLE_ABSTRACT, NOT_SCREENED -> EnumSet.of(Status.NOT_SCREENED);
      case CONFLICT_TITLE_ABSTRACT, CONFLICT_FULL_TEXT -> EnumSet.of(Status.CONFLICT);
      case EXCLUDED_TITLE_ABSTRACT, EXCLUDED_BY_AI ->
          EnumSet.of(Status.EXCLUDED, Status.EXCLUDED_TITLE_ABSTRACT);
      case PENDING_FULL_TEXT -> EnumSet.of(Status.NOT_ASSESSED);
      case NOT_RETRIEVED -> EnumSet.of(Status.NOT_RETRIEVED);
      case EXCLUDED_FULL_TEXT -> EnumSet.of(Status.EXCLUDED, Status.EXCLUDED_FULL_TEXT);
      case AWAITING -> EnumSet.of(Status.AWAITING);
      case ONGOING -> EnumSet.of(Status.ONGOING);
      case INCLUDED -> EnumSet.of(Status.INCLUDED);
    };
  }
}
