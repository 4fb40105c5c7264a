package screen.duplicates;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Joins records into sets, the surest pair first. A pair is folded only if no record of the one set
 * contradicts a record of the other, so that no third record makes a bridge.
 */
final class Folding {
  private final List<Features> records;
  private final int[] setOf;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<int[]> apart = new ArrayList<>();
  private final BitSet ruledApart = new BitSet();
  private final Optional<Overruling> overruling;

  /**
   * Each record alone.
   *
   * @param unruled the sets that the machine finds alone, where people ruled any the same
   */
  Folding(List<Features> records, Optional<Folding> unruled) {
    this.records = records;
    this.overruling = unruled.map(alone -> new Overruling(records, alone));
    this.setOf = new int[records.size()];
    for (int i = 0; i < records.size(); i++) {
      setOf[i] = i;
      members.add(List.of(i));
    }
  }

  /** Two records that must stay in different sets. */
  void keepApart(int one, int other) {
    apart.add(new int[] {one, other});
    ruledApart.set(one);
    ruledApart.set(other);
  }

  /** Two records that a person ruled the same, whatever speaks against it; before all others. */
  void joinRuled(int one, int other) {
    join(one, other);
    overruling.ifPresent(it -> it.add(members.get(setOf[one])));
  }

  boolean together(int one, int other) {
    return setOf[one] == setOf[other];
  }

  /** All records of the set, in their order. */
  List<Integer> membersWith(int record) {
    return members.get(setOf[record]);
  }

  /** Whether people ruled that the sets of these two records are different. */
  boolean keptApart(int one, int other) {
    if (ruledApart.isEmpty()) {
      return false;
    }
    for (int[] pair : apart) {
      int a = setOf[pair[0]];
      int b = setOf[pair[1]];
      if ((a == setOf[one] && b == setOf[other]) || (b == setOf[one] && a == setOf[other])) {
        return true;
      }
    }
    return false;
  }

  /**
   * Why not every record of the one set may stand with every record of the other, in words; "" if
   * they all may, or if people ruled that the sets are different.
   */
  String contradiction(int one, int other) {
    List<Integer> all = new ArrayList<>(members.get(setOf[one]));
    all.addAll(members.get(setOf[other]));
    for (int a : members.get(setOf[one])) {
      for (int b : members.get(setOf[other])) {
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
    return Decision.tellsApart(compare(one, other))
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
            && Decision.on(withA) == Verdict.SAME
            && Decision.on(withB) == Verdict.SAME) {
          return true;
        }
      }
    }
    return false;
  }

  private Comparison compare(int a, int b) {
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
    List<Integer> joined = new ArrayList<>(members.get(keep));
    joined.addAll(members.get(leave));
    Collections.sort(joined);
    for (int record : members.get(leave)) {
      setOf[record] = keep;
    }
    members.set(keep, joined);
    members.set(leave, List.of());
  }
}
