package screen.duplicates;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import screen.record.RecordId;

/**
 * Sets of records that are one report. Every record belongs to exactly one set, named by its
 * representative.
 */
public final class DuplicateSets {
  private final Map<RecordId, SortedSet<RecordId>> members;
  private final SortedSet<RecordId> sorted;
  private final Map<RecordId, RecordId> representatives;

  private DuplicateSets(
      Map<RecordId, SortedSet<RecordId>> members, Map<RecordId, RecordId> representatives) {
    this.members = Collections.unmodifiableMap(members);
    this.sorted = Collections.unmodifiableSortedSet(new TreeSet<>(members.keySet()));
    this.representatives = Collections.unmodifiableMap(representatives);
  }

  /**
   * Builds the sets that {@code duplicates.csv} describes.
   *
   * @throws IllegalArgumentException if a row names an unknown record, or a kept record that is
   *     itself removed
   */
  public static DuplicateSets of(Collection<RecordId> records, Collection<Duplicate> duplicates) {
    Map<RecordId, RecordId> kept = new HashMap<>();
    duplicates.forEach(duplicate -> kept.put(duplicate.record(), duplicate.kept()));
    Map<RecordId, SortedSet<RecordId>> members = new HashMap<>();
    Map<RecordId, RecordId> representatives = new HashMap<>();
    for (RecordId id : records) {
      RecordId representative = kept.getOrDefault(id, id);
      if (kept.containsKey(representative)) {
        throw new IllegalArgumentException(
            id + " is a duplicate of " + representative + ", which is removed itself");
      }
      members.computeIfAbsent(representative, r -> new TreeSet<>()).add(id);
      representatives.put(id, representative);
    }
    for (Duplicate duplicate : duplicates) {
      if (!representatives.containsKey(duplicate.record())
          || !representatives.containsKey(duplicate.kept())) {
        throw new IllegalArgumentException(
            "no such record: " + duplicate.record() + " or " + duplicate.kept());
      }
    }
    return new DuplicateSets(members, representatives);
  }

  /** The kept records, one per set. */
  public SortedSet<RecordId> representatives() {
    return sorted;
  }

  /** The representative of a record's set; the record itself if it has no duplicates. */
  public RecordId representativeOf(RecordId record) {
    RecordId representative = representatives.get(record);
    if (representative == null) {
      throw new IllegalArgumentException("no such record: " + record);
    }
    return representative;
  }

  /** The representative of a record's set; empty for an unknown record. */
  public Optional<RecordId> keptOf(RecordId record) {
    return Optional.ofNullable(representatives.get(record));
  }

  /** All records of a set, including its representative. */
  public SortedSet<RecordId> members(RecordId representative) {
    SortedSet<RecordId> set = members.get(representative);
    if (set == null) {
      throw new IllegalArgumentException("not a representative: " + representative);
    }
    return Collections.unmodifiableSortedSet(set);
  }
}
