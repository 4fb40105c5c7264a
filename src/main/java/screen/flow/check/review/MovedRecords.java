package screen.flow.check.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import screen.Counted;
import screen.flow.Ledger;
import screen.flow.check.Finding;
import screen.record.RecordId;

/**
 * Finds the records that ended elsewhere than a committed ledger says.
 *
 * <p>A record that the committed ledger shows in an end state has moved if it is open again, ended
 * otherwise, is a duplicate of another record, belongs to another study or is gone. A record that
 * it shows as open, or lacks, may end anywhere; so may an awaited report, as long as no vote on it
 * is gone.
 */
public final class MovedRecords {
  /** The advice for a committed report that may be replaced. */
  private static final String RENEWAL = "`screen report`, look at the differences and commit it.";

  public static final String RENEW = "Run " + RENEWAL;

  private static final int SHOWN = 10;

  /**
   * A record that ends elsewhere, is new or is gone.
   *
   * @param before where it ended, in words
   * @param after where it ends now, in words
   * @param cause the votes that changed, or the ruling; "" if there is none. It has no verdicts of
   *     a record that is still open.
   */
  public record Change(RecordId record, String before, String after, String cause) {}

  private final Map<RecordId, Ledger.Entry> before = new TreeMap<>();
  private final Map<RecordId, Ledger.Entry> after = new TreeMap<>();
  private final Map<RecordId, SortedSet<RecordId>> studiesBefore;
  private final Map<RecordId, SortedSet<RecordId>> studiesAfter;
  private final List<RecordId> moved;

  private MovedRecords(Ledger committed, Ledger now) {
    committed.entries().forEach(entry -> before.put(entry.record(), entry));
    now.entries().forEach(entry -> after.put(entry.record(), entry));
    studiesBefore = studies(before.values(), after);
    studiesAfter = studies(after.values(), before);
    moved = before.values().stream().filter(this::hasMoved).map(Ledger.Entry::record).toList();
  }

  public static MovedRecords between(Ledger committed, Ledger now) {
    return new MovedRecords(committed, now);
  }

  /** Whether both ledgers show every record in the same box. */
  public boolean none() {
    return before.keySet().equals(after.keySet())
        && moved.isEmpty()
        && before.values().stream().allMatch(e -> e.words().equals(words(after, e.record())));
  }

  /**
   * How many records are new or changed without having moved, as in the normal course of a review.
   */
  public int progressed() {
    TreeSet<RecordId> all = new TreeSet<>(after.keySet());
    all.removeIf(id -> moved.contains(id) || words(before, id).equals(words(after, id)));
    return all.size();
  }

  /** Whether the committed ledger shows records that may still be screened. */
  public boolean hadOpen() {
    return before.values().stream().anyMatch(e -> e.end().isOpen() || e.end().isAwaited());
  }

  /**
   * One finding on all records that moved; empty if none did.
   *
   * @param rule the id of the rule that this breaks
   * @param where the committed ledger
   * @param rulings the last rulings on the pairs of a record, in words, or ""
   */
  public Optional<Finding> finding(String rule, String where, Function<RecordId, String> rulings) {
    if (moved.isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    moved.stream().limit(SHOWN).forEach(id -> lines.add(line(id, rulings)));
    if (moved.size() > SHOWN) {
      lines.add("and " + (moved.size() - SHOWN) + " more");
    }
    return Optional.of(
        new Finding(
            rule,
            Finding.Severity.ERROR,
            where,
            Counted.of(moved.size(), "record")
                + Counted.form(moved.size(), " ends", " end")
                + " elsewhere than in the committed report: "
                + String.join("; ", lines),
            "Was a vote or a ruling changed by mistake? `screen decide --history "
                + moved.get(0)
                + "` lists who voted how. If the change is intended, run "
                + RENEWAL));
  }

  /**
   * Every record whose end differs, also one that went on in the normal course of the review.
   *
   * @param rulings the last rulings on the pairs of a record, in words, or ""
   */
  public List<Change> changes(Function<RecordId, String> rulings) {
    TreeSet<RecordId> all = new TreeSet<>(before.keySet());
    all.addAll(after.keySet());
    List<Change> changes = new ArrayList<>();
    for (RecordId id : all) {
      Ledger.Entry was = before.get(id);
      Ledger.Entry is = after.get(id);
      if (was == null || is == null) {
        changes.add(new Change(id, words(before, id), words(after, id), ""));
      } else if (!ended(was).equals(ended(is)) || changedStudy(was, is)) {
        changes.add(new Change(id, inStudy(was), inStudy(is), cause(was, is, rulings)));
      }
    }
    return changes;
  }

  private static String inStudy(Ledger.Entry entry) {
    return ended(entry) + (entry.study().isEmpty() ? "" : " in the study " + entry.study());
  }

  private static String cause(
      Ledger.Entry was, Ledger.Entry is, Function<RecordId, String> rulings) {
    boolean ruled = !was.duplicateOf().equals(is.duplicateOf());
    String ruling = ruled ? rulings.apply(is.record()) : "";
    return ruling.isEmpty() ? String.join(", ", votesThatDiffer(was, is)) : ruling;
  }

  private boolean hasMoved(Ledger.Entry was) {
    if (was.end().isOpen()) {
      return false;
    }
    Ledger.Entry is = after.get(was.record());
    if (is == null) {
      return true;
    }
    if (was.end().isAwaited() && is.end().isSought()) {
      return !votes(is).keySet().containsAll(votes(was).keySet());
    }
    return !was.words().equals(is.words()) || changedDuplicate(was, is) || changedStudy(was, is);
  }

  private static boolean changedDuplicate(Ledger.Entry was, Ledger.Entry is) {
    return !was.duplicateOf().isEmpty() && !was.duplicateOf().equals(is.duplicateOf());
  }

  /** New reports do not count as a change of their study. */
  private boolean changedStudy(Ledger.Entry was, Ledger.Entry is) {
    SortedSet<RecordId> reports = studiesBefore.getOrDefault(was.record(), new TreeSet<>());
    return !was.study().isEmpty()
        && !is.study().isEmpty()
        && !reports.equals(studiesAfter.getOrDefault(was.record(), new TreeSet<>()));
  }

  /**
   * For each report of a study, the study's reports that are in some study in the other ledger too.
   */
  private static Map<RecordId, SortedSet<RecordId>> studies(
      Collection<Ledger.Entry> entries, Map<RecordId, Ledger.Entry> others) {
    Map<String, SortedSet<RecordId>> reports = new TreeMap<>();
    Map<RecordId, SortedSet<RecordId>> studies = new TreeMap<>();
    for (Ledger.Entry entry : entries) {
      Ledger.Entry other = others.get(entry.record());
      if (!entry.study().isEmpty() && other != null && !other.study().isEmpty()) {
        SortedSet<RecordId> study = reports.computeIfAbsent(entry.study(), name -> new TreeSet<>());
        study.add(entry.record());
        studies.put(entry.record(), study);
      }
    }
    return studies;
  }

  private String line(RecordId id, Function<RecordId, String> rulings) {
    Ledger.Entry was = before.get(id);
    Ledger.Entry is = after.get(id);
    if (was == null || is == null) {
      return id + " was " + words(before, id) + ", is missing now: see which export contained it";
    }
    if (was.words().equals(is.words()) && !changedDuplicate(was, is)) {
      return id
          + " was a report of "
          + was.study()
          + ", is now one of "
          + is.study()
          + ": see links.csv";
    }
    String ends = id + " was " + ended(was) + ", is " + ended(is);
    // A ledger of an older version, or of a record that was open, has no votes.
    List<String> votes = was.votes().isEmpty() ? List.of() : votesThatDiffer(was, is);
    String cause = votes.isEmpty() ? "" : " (" + String.join(", ", votes) + ")";
    String ruled =
        changedDuplicate(was, is) || !is.duplicateOf().isEmpty() ? rulings.apply(id) : "";
    return ends + (ruled.isEmpty() ? cause : " (" + ruled + ")");
  }

  private static String ended(Ledger.Entry entry) {
    return entry.words()
        + (entry.duplicateOf().isEmpty() ? "" : " as a duplicate of " + entry.duplicateOf());
  }

  /** The votes that changed. For a record that is open again, the new verdicts are not shown. */
  private static List<String> votesThatDiffer(Ledger.Entry was, Ledger.Entry is) {
    Map<String, String> then = votes(was);
    Map<String, String> now = votes(is);
    List<String> changes = new ArrayList<>();
    TreeSet<String> all = new TreeSet<>(then.keySet());
    all.addAll(now.keySet());
    for (String who : all) {
      String old = then.getOrDefault(who, "");
      String current = now.getOrDefault(who, "");
      if (!old.equals(current)) {
        changes.add(change(who, old, current, is.end().isOpen()));
      }
    }
    return changes;
  }

  private static String change(String who, String old, String current, boolean open) {
    if (old.isEmpty()) {
      return "a vote of " + who + " is new";
    }
    if (current.isEmpty()) {
      return "the vote of " + who + " is gone";
    }
    return open
        ? "the vote of " + who + " was changed"
        : "the vote of " + who + " was " + old + ", is " + current;
  }

  /** The verdicts, with their reasons, by reviewer and stage. */
  private static Map<String, String> votes(Ledger.Entry entry) {
    Map<String, String> votes = new LinkedHashMap<>();
    for (String vote : entry.votes().isEmpty() ? new String[0] : entry.votes().split("; ", -1)) {
      int reason = vote.endsWith(")") ? vote.lastIndexOf(" (") : vote.length();
      int verdict = vote.lastIndexOf(' ', Math.max(0, reason - 1));
      if (verdict > 0) {
        String[] who = vote.substring(0, verdict).split(" ", 2);
        votes.put(who.length < 2 ? who[0] : who[1] + " at " + who[0], vote.substring(verdict + 1));
      }
    }
    return votes;
  }

  private static String words(Map<RecordId, Ledger.Entry> entries, RecordId id) {
    Ledger.Entry entry = entries.get(id);
    return entry == null ? "not there" : entry.words();
  }
}
