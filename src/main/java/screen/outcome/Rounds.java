package screen.outcome;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import screen.record.BibRecord;
import screen.record.RecordId;
import screen.record.Search;

/** The search rounds of a review, in the order of their names, and the records each found. */
public final class Rounds {
  private final List<String> names;
  private final Map<String, String> bySearch = new HashMap<>();
  private final SortedMap<RecordId, BibRecord> records;

  private Rounds(Review review) {
    this.names = review.searches().stream().map(Search::round).distinct().sorted().toList();
    review.searches().forEach(search -> bySearch.put(search.id(), search.round()));
    this.records = review.records();
  }

  public static Rounds of(Review review) {
    return new Rounds(review);
  }

  /** The names in order, the oldest round first. */
  public List<String> names() {
    return names;
  }

  /** Whether a search of this round found the record. */
  public boolean found(RecordId id, String round) {
    BibRecord record = records.get(id);
    return record != null
        && record.searches().stream().anyMatch(search -> round.equals(bySearch.get(search)));
  }

  /** The round that found the record first; "" if no logged search did. */
  public String firstOf(RecordId id) {
    BibRecord record = records.get(id);
    return record == null || record.searches().isEmpty()
        ? ""
        : bySearch.getOrDefault(record.searches().get(0), "");
  }
}
