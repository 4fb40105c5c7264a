package screen.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import screen.folder.disk.Spool;
import screen.folder.records.RecordLine;
import screen.folder.records.SortedRecords;
import screen.record.RecordId;

/**
 * The records of a review while exports are read into it, one search after the other, oldest first.
 * A record that a later export holds again is the same record: its metadata are updated and the
 * search is noted.
 *
 * <p>Only ids are held in memory. What was read waits in a spool; in the end it is sorted by id and
 * merged with the records that were there, which come sorted.
 */
final class RecordSet {
  private final Supplier<SortedRecords> known;
  private final Spool spool;
  private final Set<String> sources = new HashSet<>();
  private List<Sighting> sightings = new ArrayList<>();

  /**
   * An entry that was read.
   *
   * @param place where its record waits in the spool
   */
  private record Sighting(String id, long place, int length, RecordReading reading) {}

  RecordSet(Supplier<SortedRecords> known, Spool spool) {
    this.known = known;
    this.spool = spool;
  }

  /** Starts to read one search. */
  RecordReading reading(String source, String search) {
    sources.add(source);
    return new RecordReading(source, search, this);
  }

  void add(RecordLine line, RecordReading reading) {
    byte[] json = line.json();
    sightings.add(new Sighting(line.id(), spool.add(json), json.length, reading));
  }

  /**
   * All records by id. When they have been gone through, each reading knows which of its entries
   * were new.
   */
  SortedRecords sorted() {
    return merged(new Corrections(Set.of()));
  }

  private SortedRecords merged(Corrections corrections) {
    sort();
    sightings.forEach(sighting -> sighting.reading().forget());
    return new Merge(
        known.get(),
        sightings.stream().map(s -> new Merge.Found(line(s), s.reading())).iterator(),
        corrections);
  }

  /** Half of them in another thread: Java's own parallel sort takes one of two cores only. */
  private void sort() {
    Comparator<Sighting> byId = Comparator.comparing(Sighting::id);
    Sighting[] all = sightings.toArray(Sighting[]::new);
    int half = all.length / 2;
    Future<?> first = Background.start(Executors.callable(() -> Arrays.sort(all, 0, half, byId)));
    Arrays.sort(all, half, all.length, byId);
    Background.await(first);
    Arrays.sort(all, byId);
    sightings = new ArrayList<>(Arrays.asList(all));
  }

  /**
   * Goes through all records, so that the readings know which of their entries were new, and which
   * of these seem to be corrections.
   */
  void settle() {
    Corrections corrections = new Corrections(isFirst() ? Set.of() : sources);
    try (SortedRecords all = merged(corrections)) {
      all.forEachRemaining(record -> {});
    }
    if (corrections.arePossible()) {
      try (SortedRecords there = known.get()) {
        corrections.tell(there);
      }
    }
  }

  private boolean isFirst() {
    try (SortedRecords there = known.get()) {
      return !there.hasNext();
    }
  }

  /** The ids of all that was read. */
  Set<RecordId> ids() {
    return sightings.stream()
        .map(sighting -> RecordId.parse(sighting.id()).orElseThrow())
        .collect(Collectors.toSet());
  }

  private RecordLine line(Sighting sighting) {
    return new RecordLine(sighting.id(), () -> spool.get(sighting.place(), sighting.length()));
  }
}
