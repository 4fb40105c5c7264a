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
 * Sets of duplicates that are merged pair by pair. Two sets may be merged only if no record of one
 * contradicts a record of the other, so that no third record bridges two that differ.
 */
final class ConstrainedSets {
  /**
   * No report has more different records than this; a larger set contains records that only look
   * alike. Also bounds the number of comparisons.
   */
  private static final int MOST_CONTENTS = 100;

  private final List<Features> records;
  private final DistinctContents contents;
  private final int[] setOf;
  private final List<List<Integer>> members = new ArrayList<>();

  /** By set: the first record of each content, in ascending order. */
  private final List<List<Integer>> representatives = new ArrayList<>();

  private final Map<Integer, Set<Integer>> apart = new HashMap<>();
  private final Optional<Overruling> overruling;
  private final Optional<ConstrainedSets> unruled;
  private long comparisons;

  /**
   * Puts each record into a set of its own.
   *
   * @param contents the contents of these records
   * @param unruled the sets found without rulings "same", if there are any such rulings
   */
  ConstrainedSets(
      List<Features> records, DistinctContents contents, Optional<ConstrainedSets> unruled) {
    this.records = records;
    this.contents = contents;
    this.unruled = unruled;
    this.overruling = unruled.map(alone -> new Overruling(records, alone::set));
    this.setOf = new int[records.size()];
    for (int i = 0; i < records.size(); i++) {
      setOf[i] = i;
      members.add(List.of(i));
      representatives.add(List.of(i));
    }
  }

  /** Forbids merging the sets of two records. */
  void keepApart(int one, int other) {
    keepSetsApart(setOf[one], setOf[other]);
  }

  private void keepSetsApart(int one, int other) {
    apart.computeIfAbsent(one, set -> new HashSet<>()).add(other);
    apart.computeIfAbsent(other, set -> new HashSet<>()).add(one);
  }

  /**
   * Merges the sets of two records that were ruled the same, even against contradictions. Call it
   * before {@link #join}.
   */
  void joinRuled(int one, int other) {
    join(one, other);
    overruling.ifPresent(it -> it.add(members.get(setOf[one])));
  }

  boolean together(int one, int other) {
    return setOf[one] == setOf[other];
  }

  /** The number of a record's set; changes when sets are merged. */
  int set(int record) {
    return setOf[record];
  }

  /** The number of comparisons so far. */
  long comparisons() {
    return comparisons;
  }

  /** Whether a ruling keeps the sets of these two records apart. */
  boolean keptApart(int one, int other) {
    return apart.getOrDefault(setOf[one], Set.of()).contains(setOf[other]);
  }

  /**
   * Why the sets of these two records may not be merged, in words; "" if they may. Of records with
   * equal content, only the first is compared.
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
            return named(a, one)
                + " contradicts "
                + named(b, other)
                + ": "
                + found.get(0).words().apply(pair);
          }
        }
      }
    }
    return "";
  }

  /** Merges two lists of the first record of each content. */
  private List<Integer> merged(List<Integer> some, List<Integer> others) {
    if (some.size() + others.size() == 2) {
      return mergedTwo(some.get(0), others.get(0));
    }
    SortedSet<Integer> sorted = new TreeSet<>(some);
    sorted.addAll(others);
    Set<Object> seen = new HashSet<>();
    return sorted.stream().filter(record -> seen.add(contentOf(record))).toList();
  }

  /** The same for two records, as most sets are. */
  private List<Integer> mergedTwo(int one, int other) {
    int first = Math.min(one, other);
    return haveOneContent(one, other) && contentOf(one).equals(contentOf(other))
        ? List.of(first)
        : List.of(first, Math.max(one, other));
  }

  /**
   * With rulings "same", records of one content also differ if they are in different sets without
   * these rulings.
   */
  private Object contentOf(int record) {
    int content = contents.of(record);
    return unruled.isEmpty() ? (Object) content : List.of(content, unruled.get().set(record));
  }

  private boolean isOverruled(List<Contradiction> found, int a, int b) {
    return overruling
        .filter(it -> it.lifts(found, a, b, each -> together(each, a) || together(each, b)))
        .isPresent();
  }

  private String named(int member, int linked) {
    String id = records.get(member).id().toString();
    return member == linked ? id : id + " (one with " + records.get(linked).id() + ")";
  }

  /**
   * Whether two records that both match {@code record} clearly differ, so that it cannot be
   * assigned to either.
   */
  boolean isAmbiguous(int record, int one, int other) {
    return !haveOneContent(one, other)
        && Decision.clearlyDiffer(compare(one, other))
        && !together(one, other)
        && !vouchedFor(one, other, List.of(record));
  }

  /** Whether all compared fields of two records are equal. */
  boolean haveOneContent(int one, int other) {
    return contents.areEqual(one, other);
  }

  /** Whether a third record is a duplicate of both and has the identifier of one of them. */
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
