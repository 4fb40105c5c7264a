package screen.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import screen.Counted;
import screen.flow.Ledger;
import screen.record.RecordId;

/** Names the records that end elsewhere than a committed ledger says. */
public final class MovedRecords {
  /** What to do where the committed report is out of date and should be. */
  public static final String RENEW = "Run `screen report`, look at the difference, commit it.";

  private static final int SHOWN = 10;

  private MovedRecords() {}

  /**
   * One finding on all of them; none where every record ends where it did.
   *
   * @param rule the id of the rule that this breaks
   * @param where the committed ledger
   */
  public static Optional<Finding> between(Ledger committed, Ledger now, String rule, String where) {
    Map<RecordId, String> before = ends(committed);
    Map<RecordId, String> after = ends(now);
    List<RecordId> moved = moved(before, after);
    if (moved.isEmpty()) {
      return Optional.empty();
    }
    List<String> told = new ArrayList<>();
    moved.stream()
        .limit(SHOWN)
        .forEach(id -> told.add(id + " was " + end(before, id) + ", is " + end(after, id)));
    if (moved.size() > SHOWN) {
      told.add("and " + (moved.size() - SHOWN) + " more");
    }
    return Optional.of(
        new Finding(
            rule,
            Finding.Severity.ERROR,
            where,
            Counted.of(moved.size(), "record")
                + Counted.form(moved.size(), " ends", " end")
                + " elsewhere than in the committed report: "
                + String.join("; ", told),
            before.containsKey(moved.get(0)) ? question(moved.get(0)) + RENEW : RENEW));
  }

  private static String question(RecordId moved) {
    return "Was a vote or a ruling changed by mistake? `screen decide --history "
        + moved
        + "` tells who said what. Where all is meant: ";
  }

  /** Those first that the committed ledger knows. */
  private static List<RecordId> moved(Map<RecordId, String> before, Map<RecordId, String> after) {
    TreeSet<RecordId> all = new TreeSet<>(before.keySet());
    all.addAll(after.keySet());
    return all.stream()
        .filter(id -> !end(before, id).equals(end(after, id)))
        .sorted(Comparator.comparing(id -> !before.containsKey(id)))
        .toList();
  }

  private static String end(Map<RecordId, String> ends, RecordId id) {
    return ends.getOrDefault(id, "not there");
  }

  private static Map<RecordId, String> ends(Ledger ledger) {
    Map<RecordId, String> ends = new TreeMap<>();
    ledger
        .entries()
        .forEach(
            entry ->
                ends.put(
                    entry.record(),
                    entry.end().id()
                        + (entry.reason().isEmpty() ? "" : " (" + entry.reason() + ")")));
    return ends;
  }
}
