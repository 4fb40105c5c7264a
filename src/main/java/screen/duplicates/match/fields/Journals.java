package screen.duplicates.match.fields;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The journals of the records of one search, each read once: many records share a journal.
 * Thread-safe.
 */
public final class Journals {
  private final Map<Printed, Journal> known = new ConcurrentHashMap<>();

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
}
