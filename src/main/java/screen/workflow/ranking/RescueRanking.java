package screen.workflow.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import screen.Failure;
import screen.Progress;
import screen.outcome.Outcome;
import screen.outcome.Rescue;
import screen.outcome.Review;
import screen.ranking.CrossFit;
import screen.ranking.Features;
import screen.ranking.Ranking;
import screen.record.RecordId;
import screen.votes.ReadingTimes;
import screen.votes.RescueLine.Why;
import screen.votes.Stage;
import screen.votes.Vote;

/**
 * Ranks the records that their screeners excluded, by what is learned from all settled decisions on
 * titles and abstracts. Each record is scored by a model that has not seen its own decision.
 */
public final class RescueRanking {
  /** The part of a batch that unusual reading times may fill. */
  private static final int ONE_IN = 4;

  private final List<Candidate> candidates;

  private RescueRanking(List<Candidate> candidates) {
    this.candidates = candidates;
  }

  /**
   * An excluded record.
   *
   * @param rank its place among all excluded ones, 1 for the most relevant
   * @param above how many percent of the records that went on seem less relevant: 0 to 100
   * @param unusual whether a screener took unusually long or short over it
   */
  public record Candidate(RecordId report, int rank, int above, Optional<Why> unusual) {}

  /**
   * Ranks the excluded records of a review.
   *
   * @throws Failure if fewer than two records went on, or fewer than two were excluded
   */
  public static RescueRanking of(
      Review review, Map<RecordId, Outcome> outcomes, Progress.Display display) {
    List<RecordId> reports = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    BitSet relevant = new BitSet();
    for (Outcome outcome : outcomes.values()) {
      if (!outcome.enteredAtFullText() && outcome.titleAbstract().verdict().isPresent()) {
        relevant.set(reports.size(), outcome.isSought());
        reports.add(outcome.report());
        texts.add(LabelledSet.text(review.fields(outcome.report())));
      }
    }
    double[] scores = scores(texts, relevant, display);
    double[] wentOn = relevant.stream().mapToDouble(i -> scores[i]).sorted().toArray();
    Map<RecordId, Why> unusual = unusual(review);
    List<Candidate> candidates = new ArrayList<>();
    int rank = 0;
    for (int record : excluded(scores, relevant).toArray()) {
      rank++;
      RecordId report = reports.get(record);
      Outcome outcome = outcomes.get(report);
      if (outcome != null && Rescue.isCandidate(review, outcome)) {
        int below = below(wentOn, scores[record]);
        candidates.add(
            new Candidate(
                report,
                rank,
                100 * below / wentOn.length,
                Optional.ofNullable(unusual.get(report))));
      }
    }
    return new RescueRanking(candidates);
  }

  private static double[] scores(List<String> texts, BitSet relevant, Progress.Display display) {
    try (Progress progress = display.progress("Ranking excluded records", CrossFit.PARTS)) {
      return scores(Features.of(texts), relevant, progress);
    }
  }

  /** The scores of records by models that have not seen their own labels. */
  static double[] scores(Features features, BitSet relevant, Progress progress) {
    BitSet others = new BitSet();
    others.set(0, features.records());
    others.andNot(relevant);
    if (relevant.cardinality() < 2 || others.cardinality() < 2) {
      throw Failure.input(
          "There is too little to learn from: ranking needs two records that went on from title"
              + " and abstract, and two that were excluded.");
    }
    return CrossFit.scores(features, relevant, others, progress);
  }

  /** The records that did not go on, in ranked order. */
  static IntStream excluded(double[] scores, BitSet relevant) {
    return IntStream.of(Ranking.descending(scores)).filter(record -> !relevant.get(record));
  }

  private static int below(double[] sorted, double score) {
    int place = Arrays.binarySearch(sorted, score);
    while (place > 0 && sorted[place - 1] == score) {
      place--;
    }
    return place < 0 ? -place - 1 : place;
  }

  private static Map<RecordId, Why> unusual(Review review) {
    Map<RecordId, Why> unusual = new HashMap<>();
    for (String screener : review.protocol().reviewers().screeners()) {
      List<Vote> votes = review.ballots().votes(Stage.TITLE_ABSTRACT, screener);
      ReadingTimes.unusual(votes)
          .forEach(
              (record, why) ->
                  unusual.merge(
                      review.representativeOf(record), why, (a, b) -> a == Why.LONG ? a : b));
    }
    return unusual;
  }

  /** How many excluded records have not been sent yet. */
  public int size() {
    return candidates.size();
  }

  /**
   * The next batch: the highest ranks, and up to a quarter of records over which a screener took
   * unusually long or short, the highest ranks first.
   *
   * @param size 1 or more; there may be fewer
   */
  public List<Candidate> batch(int size) {
    List<Candidate> batch = new ArrayList<>();
    List<Candidate> later = new ArrayList<>();
    int byRank = size - size / ONE_IN;
    candidates.stream().limit(byRank).map(RescueRanking::byRank).forEach(batch::add);
    for (Candidate candidate : candidates.subList(batch.size(), candidates.size())) {
      if (candidate.unusual().isPresent() && batch.size() < size) {
        batch.add(candidate);
      } else {
        later.add(candidate);
      }
    }
    later.stream().limit((long) size - batch.size()).map(RescueRanking::byRank).forEach(batch::add);
    return batch;
  }

  private static Candidate byRank(Candidate candidate) {
    return new Candidate(candidate.report(), candidate.rank(), candidate.above(), Optional.empty());
  }
}
