package screen.duplicates.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import screen.duplicates.match.Comparison;
import screen.duplicates.match.Contradiction;
import screen.duplicates.match.Decision;
import screen.duplicates.match.MatchDecision;
import screen.duplicates.match.fields.Features;

/**
 * Joins records into sets, the surest pair first. A pair is folded only if no record of the one set
 * contradicts a record of the other, so that no third record makes a bridge.
 */
final class ConstrainedSets {
  /**
   * No report has so many different records: who sees such a set sees records that only look alike.
   * It also bounds how often records are compared.
   */
  private static final int MOST_CONTENTS = 100;

  private final List<Features> records;
  private final Contents contents;
  private final int[] setOf;
  private final List<List<Integer>> members = new ArrayList<>();

  /** Of each set, the first record of each content, in ascending order. */
  private final List<List<Integer>> representatives = new ArrayList<>();

  private final Map<Integer, Set<Integer>> apart = new HashMap<>();
  private final Optional<Overruling> overruling;
  private final Optional<ConstrainedSets> unruled;
  private long comparisons;

  /**
   * Each record alone.
   *
   * @param contents of these records
   * @param unruled the sets that the machine finds alone, where people ruled any the same
   */
  ConstrainedSets(List<Features> records, Contents contents, Optional<ConstrainedSets> unruled) {
    this.records = records;
    this.contents = contents;
    this.unruled = unruled;
    this.overruling = unruled.map(alone -> new Overruling(records, alone));
    this.setOf = new int[records.size()];
    for (int i = 0; i < records.size(); i++) {
      setOf[i] = i;
      members.add(List.of(i));
      representatives.add(List.of(i));
    }
  }

  /** Two records that must stay in different sets. */
  void keepApart(int one, int other) {
    keepSetsApart(setOf[one], setOf[other]);
  }

  private void keepSetsApart(int one, int other) {
    apart.computeIfAbsent(one, set -> new HashSet<>()).add(other);
    apart.computeIfAbsent(other, set -> new HashSet<>()).add(one);
  }

  /** Two records that a person ruled the same, whatever speaks against it; before all others. */
  void joinRuled(int one, int other) {
    join(one, other);
    overruling.ifPresent(it -> it.add(members.get(setOf[one])));
  }

  boolean together(int one, int other) {
    return setOf[one] == setOf[other];
  }

  /** A number that all records of a set share, until it is joined with another. */
  int set(int record) {
    return setOf[record];
  }

  /** All records of the set. */
  List<Integer> membersWith(int record) {
    return members.get(setOf[record]);
  }

  /** How often two records were compared. */
  long comparisons() {
    return comparisons;
  }

  /** Whether people ruled that the sets of these two records are different. */
  boolean keptApart(int one, int other) {
    return apart.getOrDefault(setOf[one], Set.of()).contains(setOf[other]);
  }

  /**
   * Why not every record of the one set may stand with every record of the other, in words; "" if
   * they all may. Of records that say the same, only the first is looked at.
   */
  String contradiction(int one, int other) {
    List<Integer> ofOne = representatives.get(setOf[one]);
    List<Integer> ofOther = representatives.get(setOf[other]);
    List<Integer> all = merged(ofOne, ofOther);
    if (all.size() > MOST_CONTENTS) {
      return "a set of over " + MOST_CONTENTS + " different records is no report";
    }
    for (int a : ofOne) {
      for (int b : ofOther) {
        if (a != one || b != other) {
          Comparison pair = compare(a, b);
          List<Contradiction> found = Contradiction.of(pair);
          if (!found.isEmpty() && !isOverruled(found, a, b) && !vouchedFor(a, b, all)) {
            return told(a, one)
                + " contradicts "
                + told(b, other)
                + ": "
                + found.get(0).words().apply(pair);
          }
        }
      }
    }
    return "";
  }

  /** The first record of each content in two lists that have just these. */
  private List<Integer> merged(List<Integer> some, List<Integer> others) {
    SortedSet<Integer> sorted = new TreeSet<>(some);
    sorted.addAll(others);
    Set<Object> seen = new HashSet<>();
    return sorted.stream().filter(record -> seen.add(contentOf(record))).toList();
  }

  /** Rulings distinguish records of one content that the machine alone has in different sets. */
  private Object contentOf(int record) {
    int content = contents.of(record);
    return unruled.isEmpty() ? (Object) content : List.of(content, unruled.get().set(record));
  }

  private boolean isOverruled(List<Contradiction> found, int a, int b) {
    return overruling
        .filter(it -> it.lifts(found, a, b, each -> together(each, a) || together(each, b)))
        .isPresent();
  }

  private String told(int member, int linked) {
    String id = records.get(member).id().toString();
    return member == linked ? id : id + " (one with " + records.get(linked).id() + ")";
  }

  /**
   * Whether a record stands between two that are clearly not the same: too little is known of it to
   * say where it belongs.
   */
  boolean standsBetween(int record, int one, int other) {
    return contents.of(one) != contents.of(other)
        && Decision.tellsApart(compare(one, other))
        && !together(one, other)
        && !vouchedFor(one, other, List.of(record));
  }

  /** Whether a third record has the identifier of one of them and is a duplicate of the other. */
  private boolean vouchedFor(int a, int b, List<Integer> members) {
    for (int third : members) {
      if (third != a && third != b) {
        Comparison withA = compare(third, a);
        Comparison withB = compare(third, b);
        if ((withA.identified() || withB.identified())
            && Decision.on(withA) == MatchDecision.SAME
            && Decision.on(withB) == MatchDecision.SAME) {
          return true;
        }
      }
    }
    return false;
  }

  private Comparison compare(int a, int b) {
    comparisons++;
    return Comparison.of(records.get(a), records.get(b));
  }

  void join(int one, int other) {
    int keep = setOf[one];
    int leave = setOf[other];
    if (keep == leave) {
      return;
    }
    if (members.get(keep).size() < members.get(leave).size()) {
      int swap = keep;
      keep = leave;
      leave = swap;
    }
    representatives.set(keep, merged(representatives.get(keep), representatives.get(leave)));
    representatives.set(leave, List.of());
    if (members.get(keep).size() == 1) {
      members.set(keep, new ArrayList<>(members.get(keep)));
    }
    members.get(keep).addAll(members.get(leave));
    for (int record : members.get(leave)) {
      setOf[record] = keep;
    }
    members.set(leave, List.of());
    for (int far : Objects.requireNonNullElse(apart.remove(leave), Set.<Integer>of())) {
      apart.getOrDefault(far, new HashSet<>()).remove(leave);
      keepSetsApart(keep, far);
    }
  }
}
