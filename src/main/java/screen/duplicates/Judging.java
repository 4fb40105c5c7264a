package screen.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Compares what became a candidate since the last search, and keeps what that search came to on all
 * other pairs. What is left is just what comparing all candidates would leave.
 */
final class Judging {
  private final Delta delta;
  private final List<JudgedPair> remembered;
  private final BitSet touched;
  private CandidatePairs now = new CandidatePairs();
  private CandidatePairs before = new CandidatePairs();

  Judging(Delta delta, List<JudgedPair> remembered) {
    this.delta = delta;
    this.remembered = remembered;
    this.touched = delta.changed();
  }

  /** The pairs that are, or may be, the same, in ascending order. */
  List<JudgedPair> pairs(CandidateSearch candidates) {
    collect(candidates);
    List<JudgedPair> pairs = new ArrayList<>(stillCandidates());
    pairs.addAll(compared());
    pairs.sort(Comparator.comparingInt(JudgedPair::one).thenComparingInt(JudgedPair::other));
    return pairs.stream().distinct().toList();
  }

  /** The records, by position, whose pairs are not those of the last search. */
  BitSet touched() {
    return touched;
  }

  /**
   * Looks only at the keys of what changed: at no other are there other records than before. In a
   * large block a new record may push two old ones apart; those may still meet at another key, so
   * that all keys of theirs are looked at too.
   */
  private void collect(CandidateSearch candidates) {
    if (delta.isAllNew()) {
      now = candidates.among(delta.now(), key -> true);
      return;
    }
    long[] keys = new long[0];
    long[] more = keysOfChanged();
    while (more.length > keys.length) {
      keys = more;
      long[] wanted = keys;
      LongPredicate among = key -> Arrays.binarySearch(wanted, key) >= 0;
      now = candidates.among(delta.now(), among);
      before = asOfNow(candidates.among(delta.before(), among));
      more = LongStream.concat(LongStream.of(keys), keysOfParted()).sorted().distinct().toArray();
    }
  }

  private long[] keysOfChanged() {
    IntStream gone =
        IntStream.range(0, delta.before().size()).filter(i -> delta.positionNow(i) < 0);
    return LongStream.concat(
            gone.mapToObj(delta.before()::get).flatMapToLong(Judging::keys),
            delta.changed().stream().mapToObj(delta.now()::get).flatMapToLong(Judging::keys))
        .sorted()
        .distinct()
        .toArray();
  }

  private LongStream keysOfParted() {
    return remembered.stream()
        .filter(pair -> isOld(pair) && parted(pair))
        .flatMap(pair -> IntStream.of(pair.one(), pair.other()).mapToObj(delta.before()::get))
        .flatMapToLong(Judging::keys);
  }

  private static LongStream keys(KeyedRecord record) {
    return LongStream.of(record.keys());
  }

  private CandidatePairs asOfNow(CandidatePairs pairs) {
    CandidatePairs mapped = new CandidatePairs();
    for (int i = 0; i < pairs.size(); i++) {
      int one = delta.positionNow(pairs.first(i));
      int other = delta.positionNow(pairs.second(i));
      if (one >= 0 && other >= 0) {
        mapped.add(one, other);
      }
    }
    return mapped;
  }

  /** Whether neither record has changed. */
  private boolean isOld(JudgedPair pair) {
    return delta.positionNow(pair.one()) >= 0 && delta.positionNow(pair.other()) >= 0;
  }

  private boolean parted(JudgedPair pair) {
    int one = delta.positionNow(pair.one());
    int other = delta.positionNow(pair.other());
    return before.contains(one, other) && !now.contains(one, other);
  }

  private List<JudgedPair> stillCandidates() {
    List<JudgedPair> kept = new ArrayList<>();
    for (JudgedPair pair : remembered) {
      int one = delta.positionNow(pair.one());
      int other = delta.positionNow(pair.other());
      if (isOld(pair) && !parted(pair)) {
        kept.add(new JudgedPair(one, other, pair.weight(), pair.sure()));
      } else {
        IntStream.of(one, other).filter(i -> i >= 0).forEach(touched::set);
      }
    }
    return kept;
  }

  private List<JudgedPair> compared() {
    int[] fresh = IntStream.range(0, now.size()).filter(this::isFresh).toArray();
    BitSet wanted = new BitSet();
    for (int pair : fresh) {
      wanted.set(now.first(pair));
      wanted.set(now.second(pair));
    }
    Shelf shelf = delta.shelfWith(wanted);
    List<JudgedPair> judged =
        IntStream.of(fresh)
            .parallel()
            .mapToObj(pair -> judge(shelf, now.first(pair), now.second(pair)))
            .flatMap(Optional::stream)
            .toList();
    judged.forEach(
        pair -> {
          touched.set(pair.one());
          touched.set(pair.other());
        });
    return judged;
  }

  private boolean isFresh(int pair) {
    int one = now.first(pair);
    int other = now.second(pair);
    return delta.isChanged(one) || delta.isChanged(other) || !before.contains(one, other);
  }

  private static Optional<JudgedPair> judge(Shelf shelf, int one, int other) {
    return Comparison.reaching(Decision.ASK, shelf.get(one), shelf.get(other))
        .flatMap(
            pair -> {
              Verdict verdict = Decision.on(pair);
              boolean sure = verdict == Verdict.SAME;
              return verdict == Verdict.DIFFERENT
                  ? Optional.empty()
                  : Optional.of(new JudgedPair(one, other, pair.weight(), sure));
            });
  }
}
