package screen.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import screen.folder.disk.Spool;
import screen.folder.records.RecordLine;
import screen.folder.records.SortedRecords;
import screen.record.BibRecord;
import screen.record.Fields;
import screen.record.RecordId;

/**
 * The records of a review while exports are read into it, one search after another, oldest first.
 * If a later export contains a record again, its metadata are updated and the search is added.
 *
 * <p>Only ids are kept in memory. The records read wait in a spool; in the end they are sorted by
 * id and merged with the stored records, which are sorted already.
 */
final class RecordSet {
  private final Supplier<SortedRecords> known;
  private final Spool spool;
  private final Set<String> sources = new HashSet<>();

  /** The ids without copy number that several entries share, stored or just read. */
  private final Set<String> shared;

  private final List<Sighting> sightings = new ArrayList<>();
  private boolean numbered;

  /**
   * An entry as read.
   *
   * @param place the position of its record in the spool
   * @param line the 1-based line where it begins in its file
   */
  private record Sighting(String id, long place, int length, int line, RecordCounts counts) {}

  /** The key for entries of one search that share a number. */
  private record Batch(String first, RecordCounts counts) {}

  /**
   * Starts with the stored records.
   *
   * @param known reads them anew at each call
   * @param shared the numbers that several of them share: the ids of copies without their copy
   *     number
   */
  RecordSet(Supplier<SortedRecords> known, Set<String> shared, Spool spool) {
    this.known = known;
    this.shared = new HashSet<>(shared);
    this.spool = spool;
  }

  /** Names a source that the entries come from. */
  void addSource(String source) {
    sources.add(source);
  }

  /**
   * Adds an entry.
   *
   * @param number the 1-based line where it begins in its file
   * @param counts those of the search that found it
   */
  void add(RecordLine line, int number, RecordCounts counts) {
    sightings.add(sighting(line, number, counts));
    RecordId.withoutCopy(line.id()).ifPresent(shared::add);
    numbered = false;
  }

  private Sighting sighting(RecordLine line, int number, RecordCounts counts) {
    byte[] json = line.json();
    return new Sighting(line.id(), spool.add(json), json.length, number, counts);
  }

  /** Gives entries that share a number the ids of their copies. */
  private void numberCopies() {
    if (numbered) {
      return;
    }
    numbered = true;
    Map<Batch, List<Integer>> batches = new LinkedHashMap<>();
    Map<String, CopyNumbers> numbers = new HashMap<>();
    for (int i = 0; i < sightings.size(); i++) {
      Sighting sighting = sightings.get(i);
      String first = firstOf(sighting.id());
      if (shared.contains(first)) {
        numbers.computeIfAbsent(first, it -> new CopyNumbers(RecordId.parse(it).orElseThrow()));
        batches
            .computeIfAbsent(new Batch(first, sighting.counts()), batch -> new ArrayList<>())
            .add(i);
      }
    }
    findStored(numbers);
    batches.forEach(
        (batch, places) ->
            Optional.ofNullable(numbers.get(batch.first()))
                .ifPresent(copies -> number(places, copies)));
  }

  private void number(List<Integer> places, CopyNumbers numbers) {
    List<BibRecord> records = places.stream().map(i -> line(sightings.get(i)).record()).toList();
    List<Fields> fields = records.stream().map(BibRecord::fields).toList();
    List<RecordId> ids = numbers.number(fields);
    for (int i = 0; i < ids.size(); i++) {
      BibRecord record = records.get(i);
      if (!ids.get(i).equals(record.id())) {
        BibRecord renamed =
            new BibRecord(ids.get(i), record.searches(), record.fields(), record.repaired());
        Sighting before = sightings.get(places.get(i));
        sightings.set(
            places.get(i), sighting(RecordLine.of(renamed), before.line(), before.counts()));
      }
    }
  }

  /** Finds the stored copies. Reads the stored records only if entries share a number. */
  private void findStored(Map<String, CopyNumbers> numbers) {
    if (numbers.isEmpty()) {
      return;
    }
    try (SortedRecords stored = known.get()) {
      stored.forEachRemaining(
          line ->
              Optional.ofNullable(numbers.get(firstOf(line.id())))
                  .ifPresent(copies -> copies.addStored(line.record())));
    }
  }

  private String firstOf(String id) {
    return shared.contains(id) ? id : RecordId.withoutCopy(id).orElse(id);
  }

  /**
   * All records, sorted by id. After iterating over them, the counts of each search are complete.
   */
  SortedRecords sorted() {
    return merged(new Corrections(Set.of()), new Renumbering());
  }

  private SortedRecords merged(Corrections corrections, Renumbering renumbering) {
    numberCopies();
    sightings.sort(Comparator.comparing(Sighting::id));
    sightings.forEach(sighting -> sighting.counts().reset());
    return new Merge(
        known.get(),
        sightings.stream().map(s -> new FoundRecord(line(s), s.line(), s.counts())).iterator(),
        corrections,
        renumbering);
  }

  /**
   * Goes through all records, so that each search has its counts of new entries, suspected
   * corrections and reassigned numbers.
   */
  void settle() {
    Corrections corrections = new Corrections(isFirst() ? Set.of() : sources);
    Renumbering renumbering = new Renumbering();
    try (SortedRecords all = merged(corrections, renumbering)) {
      all.forEachRemaining(record -> {});
    }
    if (renumbering.isPossible()) {
      Set<String> found = sightings.stream().map(Sighting::id).collect(Collectors.toSet());
      try (SortedRecords stored = known.get()) {
        renumbering.report(stored, found);
      }
    }
    if (corrections.arePossible()) {
      try (SortedRecords stored = known.get()) {
        corrections.report(stored);
      }
    }
  }

  private boolean isFirst() {
    try (SortedRecords stored = known.get()) {
      return !stored.hasNext();
    }
  }

  /** The ids of all entries read. */
  Set<RecordId> ids() {
    numberCopies();
    return sightings.stream()
        .map(sighting -> RecordId.parse(sighting.id()).orElseThrow())
        .collect(Collectors.toSet());
  }

  private RecordLine line(Sighting sighting) {
    return new RecordLine(sighting.id(), () -> spool.get(sighting.place(), sighting.length()));
  }
}
