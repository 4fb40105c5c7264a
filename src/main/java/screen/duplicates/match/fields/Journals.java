package screen.duplicates.match.fields;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import screen.record.RecordId;

/**
 * Values that many records of one search share, each kept in memory once: journals, which are also
 * parsed once, names and numbers. Thread-safe.
 */
public final class Journals {
  private final Map<Printed, Journal> known = new ConcurrentHashMap<>();
  private final Map<Object, Object> values = new ConcurrentHashMap<>();

  /** A journal as a record prints it. */
  private record Printed(String name, List<String> issns) {}

  Journal of(String name, List<String> issns) {
    Printed printed = new Printed(name, issns);
    Journal journal = known.get(printed);
    if (journal == null) {
      journal = Journal.of(name, issns);
      known.put(printed, journal);
    }
    return journal;
  }

  /** The first of all equal values. Of the 25 texts of a record, some 20 also occur in others. */
  public <T> T shared(T value) {
    return first(value);
  }

  @SuppressWarnings("unchecked") // equal values are of one class
  private <T> T first(T value) {
    Object first = values.get(value);
    if (first == null) {
      first = values.putIfAbsent(value, value);
    }
    return first == null ? value : (T) first;
  }

  Person shared(Person person) {
    return new Person(
        shared(person.family()), shared(person.given()), shared(person.initials()), person.parts());
  }

  Numbering shared(Numbering place) {
    return first(
        new Numbering(shared(place.volume()), shared(place.issue()), shared(place.supplemented())));
  }

  PageNumbers shared(PageNumbers pages) {
    return new PageNumbers(
        pages.first(), pages.last(), shared(pages.prefix()), pages.kind(), pages.plain());
  }

  RecordId shared(RecordId id) {
    return new RecordId(shared(id.source()), id.key());
  }
}
