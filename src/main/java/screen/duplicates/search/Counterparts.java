package screen.duplicates.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import screen.duplicates.match.Comparison;
import screen.duplicates.match.fields.BlockingKeys;
import screen.duplicates.match.fields.Features;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.RecordId;

/**
 * Finds the records of a review that entries from elsewhere may be: those that share a blocking key
 * or an accession number with the entry.
 */
public final class Counterparts {
  private final Map<String, List<Features>> byKey = new HashMap<>();

  /**
   * Indexes the records for these entries only.
   *
   * @param entries with ids that no record of the review has
   */
  public Counterparts(Collection<BibRecord> records, Collection<BibRecord> entries) {
    Set<String> wanted = new HashSet<>();
    entries.forEach(entry -> wanted.addAll(keys(entry, Features.of(entry))));
    List<BibRecord> sorted = records.stream().sorted(Comparator.comparing(BibRecord::id)).toList();
    IssueCounters counters = IssueCounters.of(sorted);
    List<Features> features = sorted.parallelStream().map(counters::features).toList();
    for (int i = 0; i < sorted.size(); i++) {
      for (String key : keys(sorted.get(i), features.get(i))) {
        if (wanted.contains(key)) {
          byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(features.get(i));
        }
      }
    }
  }

  /** The records that an entry may be, each with its likeness. */
  public SortedMap<RecordId, Likeness> of(BibRecord entry) {
    Features features = Features.of(entry);
    SortedMap<RecordId, Likeness> found = new TreeMap<>();
    for (String key : keys(entry, features)) {
      for (Features record : byKey.getOrDefault(key, List.of())) {
        found.computeIfAbsent(record.id(), id -> Likeness.of(Comparison.of(features, record)));
      }
    }
    return found;
  }

  private static Set<String> keys(BibRecord record, Features features) {
    Set<String> keys = new HashSet<>(BlockingKeys.of(features));
    String accession = record.fields().first(Field.ACCESSION);
    if (!accession.isEmpty()) {
      keys.add("n" + accession);
    }
    return keys;
  }
}
