package screen.workflow.ranking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import screen.outcome.LearnedLabels;
import screen.outcome.Outcome;
import screen.outcome.RandomSample;
import screen.outcome.RankedOrder;
import screen.outcome.Review;
import screen.protocol.ScreeningSettings.Order;
import screen.ranking.Features;
import screen.ranking.Ranking;
import screen.ranking.Similarity;
import screen.record.RecordId;
import screen.votes.Stage;

/**
 * The records of a review with their features, from which the queue of any seat can be ranked. The
 * same votes give the same order, whenever and in whatever session it is computed.
 */
public final class RankedRecords {
  private final Review review;
  private final List<RecordId> reports;
  private final Map<RecordId, Integer> numbers = new HashMap<>();
  private final Features features;

  /** The records of a review; takes some seconds for 50,000. */
  public RankedRecords(Review review) {
    this.review = review;
    this.reports = List.copyOf(review.sets().representatives());
    for (RecordId report : reports) {
      numbers.put(report, numbers.size());
    }
    this.features = Features.of(texts());
  }

  private List<String> texts() {
    return reports.stream().map(report -> LabelledSet.text(review.fields(report))).toList();
  }

  /** Whether the protocol ranks the queue of this reviewer at this stage. */
  public static boolean applies(Review review, String reviewer, Stage stage) {
    return stage == Stage.TITLE_ABSTRACT
        && review.protocol().screening().order() == Order.RANKED
        && !review.protocol().reviewers().isTiebreaker(reviewer);
  }

  /** A queue as the protocol orders it: ranked, or as the work queue lists it. */
  public static List<RecordId> ordered(
      Review review,
      Map<RecordId, Outcome> outcomes,
      String reviewer,
      Stage stage,
      List<RecordId> queue) {
    return applies(review, reviewer, stage)
        ? new RankedRecords(review).order(review, outcomes, reviewer, queue).queue()
        : queue;
  }

  /** The features of the newest records, computed once for all seats. */
  public static final class Shared {
    private @Nullable RankedRecords newest;

    /** The records of a review. */
    synchronized RankedRecords of(Review review) {
      RankedRecords known = newest;
      if (known == null || !known.areOf(review)) {
        known = new RankedRecords(review);
        newest = known;
      }
      return known;
    }
  }

  /** Whether these are the records of a review too, which may have other votes. */
  private boolean areOf(Review other) {
    return review.records() == other.records() && review.sets() == other.sets();
  }

  /**
   * Ranks a queue: the pilot round's records first, then those of the random sample, then the rest,
   * the most relevant first, equal ones in the order of the queue. Before votes of both kinds are
   * known, relevance is likeness to the protocol.
   *
   * @param now the review with the votes from which the order is learned
   * @param queue as the work queue lists it
   */
  public RankedOrder order(
      Review now, Map<RecordId, Outcome> outcomes, String reviewer, List<RecordId> queue) {
    BitSet relevant = new BitSet();
    BitSet others = new BitSet();
    LearnedLabels.of(now, outcomes, reviewer)
        .forEach(
            (report, isRelevant) -> {
              Integer number = numbers.get(report);
              if (number != null) {
                (isRelevant ? relevant : others).set(number);
              }
            });
    Set<RecordId> left = new HashSet<>(queue);
    List<RecordId> ranked = new ArrayList<>(queue.size());
    queue.stream().filter(now.pilot()::contains).filter(left::remove).forEach(ranked::add);
    RandomSample.of(now).stream().filter(left::remove).forEach(ranked::add);
    IntStream.of(order(relevant, others))
        .mapToObj(reports::get)
        .filter(left::remove)
        .forEach(ranked::add);
    queue.stream().filter(left::contains).forEach(ranked::add);
    return new RankedOrder(ranked, relevant.cardinality() + others.cardinality());
  }

  private int[] order(BitSet relevant, BitSet others) {
    // A new model each time: what it learns must not depend on the sessions before.
    Ranking ranking = new Ranking(features);
    BitSet none = new BitSet();
    if (ranking.learn(relevant, others)) {
      return ranking.order(none);
    }
    List<String> texts = texts();
    return Similarity.order(texts, new ProtocolText(review.protocol()).words(texts));
  }
}
