package screen.outcome;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import screen.votes.Stage;
import screen.votes.Verdict;
import screen.votes.Vote;

/** Reviews with records of both arms and three rounds, some folded, and any votes on them. */
public final class RandomReviews {
  private static final OffsetDateTime START = OffsetDateTime.parse("2026-01-01T00:00:00Z");

  /**
   * What a review is made of.
   *
   * @param records ids, each with its round before it: {@code "1 x:0"}
   * @param folds record and kept, by place in the list of records
   */
  public record Parts(
      List<String> records, List<List<Integer>> folds, List<Vote> votes, int votesPerRecord) {
    public Review review() {
      return review(votes);
    }

    /** The same review with its votes in another order. */
    public Review review(List<Vote> inThisOrder) {
      return unscreened().votes(inThisOrder).build();
    }

    /** The same records without a vote. */
    Reviews unscreened() {
      Reviews review = new Reviews().votesPerRecord(votesPerRecord);
      records.forEach(record -> review.record(record.substring(2), record.substring(0, 1)));
      Set<Integer> kept = new HashSet<>();
      Set<Integer> removed = new HashSet<>();
      for (List<Integer> fold : folds) {
        int record = fold.get(0);
        int into = fold.get(1);
        if (into < record
            && !kept.contains(record)
            && !removed.contains(into)
            && removed.add(record)) {
          kept.add(into);
          review.fold(records.get(record).substring(2), records.get(into).substring(2));
        }
      }
      return review;
    }
  }

  private record Move(int who, int record, Stage stage, int verdict, int reason, int minute) {}

  private RandomReviews() {}

  public static Arbitrary<Parts> parts() {
    return Arbitraries.integers()
        .between(1, 10)
        .flatMap(
            size ->
                Combinators.combine(
                        records(size), folds(size), moves(size), Arbitraries.of(1, 2, 2, 2))
                    .as(
                        (records, folds, moves, votesPerRecord) ->
                            new Parts(records, folds, votes(records, moves), votesPerRecord)));
  }

  /** Sorted by round, so that a record is only ever folded into one that was there before. */
  private static Arbitrary<List<String>> records(int size) {
    return Combinators.combine(Arbitraries.of("1", "2", "3"), Arbitraries.of("x", "r", "w", "c"))
        .as((round, source) -> round + " " + source + ":")
        .list()
        .ofSize(size)
        .map(
            prefixes -> {
              List<String> sorted = prefixes.stream().sorted().toList();
              List<String> ids = new ArrayList<>();
              sorted.forEach(prefix -> ids.add(prefix + ids.size()));
              return ids;
            });
  }

  private static Arbitrary<List<List<Integer>>> folds(int size) {
    return Arbitraries.integers().between(0, size - 1).list().ofSize(2).list().ofMaxSize(size);
  }

  private static Arbitrary<List<Move>> moves(int size) {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(0, size - 1),
            Arbitraries.of(Stage.class),
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(0, 1),
            Arbitraries.integers().between(0, 30))
        .as(Move::new)
        .list()
        .ofMaxSize(8 * size);
  }

  private static List<Vote> votes(List<String> records, List<Move> moves) {
    List<Vote> votes = new ArrayList<>();
    for (Move move : moves) {
      List<Verdict> verdicts = Verdict.at(move.stage());
      Verdict verdict = verdicts.get(Math.min(move.verdict() / 2, verdicts.size() - 1));
      votes.add(
          new Vote(
              move.stage(),
              List.of("A", "B", "C", "T", "robot").get(move.who()),
              Reviews.id(records.get(move.record()).substring(2)),
              verdict,
              verdict == Verdict.EXCLUDE ? List.of("first", "second").get(move.reason()) : "",
              "",
              START.plusMinutes(move.minute()),
              votes.size() + 2));
    }
    return votes;
  }
}
