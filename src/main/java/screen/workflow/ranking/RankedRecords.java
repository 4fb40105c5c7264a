package screen.workflow.ranking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import screen.Progress;
import screen.folder.ReviewFolder;
import screen.outcome.LearnedLabels;
import screen.outcome.Outcome;
import screen.outcome.RandomSample;
import screen.outcome.RankedOrder;
import screen.outcome.Review;
import screen.protocol.Protocol;
import screen.protocol.ScreeningSettings.Order;
import screen.ranking.Features;
import screen.ranking.Ranking;
import screen.ranking.Similarity;
import screen.record.RecordId;
import screen.votes.Stage;

/**
 * The records of a review with their features, from which the queue of any seat can be ranked. The
 * same votes give the same order, in any session.
 */
public final class RankedRecords {
  private final Map<RecordId, Integer> numbers = new HashMap<>();
  private final Features features;
  private final ScoreStore kept;

  /** For each reviewer, whose orders are computed one after another. */
  private final Map<String, Ranking.Compared> compared = new ConcurrentHashMap<>();

  /** The protocol to which the likeness of the records is known. */
  private @Nullable Protocol likenessOf;

  private double[] likeness = {};

  /**
   * The records of a folder. Their features are read from it, which keeps them; to make them for
   * 50,000 records takes some seconds.
   */
  public RankedRecords(ReviewFolder folder, Progress.Display display) {
    FeatureStore.Kept read = FeatureStore.of(folder, display);
    this.features = read.features();
    this.kept = new ScoreStore(folder, read.checksum(), features.records());
    for (String name : features.names()) {
      RecordId.parse(name).ifPresent(id -> numbers.put(id, numbers.size()));
    }
  }

  /** Whether the protocol ranks the queue of this reviewer at this stage. */
  public static boolean applies(Protocol protocol, String reviewer, Stage stage) {
    return stage == Stage.TITLE_ABSTRACT
        && protocol.screening().order() == Order.RANKED
        && !protocol.reviewers().isTiebreaker(reviewer);
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
    return order(now, outcomes, reviewer, queue, () -> {});
  }

  /**
   * The same in the background.
   *
   * @param between done every few milliseconds while it is learned
   */
  RankedOrder order(
      Review now,
      Map<RecordId, Outcome> outcomes,
      String reviewer,
      List<RecordId> queue,
      Runnable between) {
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
    Set<RecordId> left = new LinkedHashSet<>(queue);
    List<RecordId> ranked = new ArrayList<>(queue.size());
    queue.stream().filter(now.pilot()::contains).filter(left::remove).forEach(ranked::add);
    RandomSample.of(now).stream().filter(left::remove).forEach(ranked::add);
    double[] scores = scores(now.protocol(), reviewer, relevant, others, between);
    List<RecordId> rest = List.copyOf(left);
    double[] ofRest = new double[rest.size()];
    for (int i = 0; i < ofRest.length; i++) {
      Integer number = numbers.get(rest.get(i));
      ofRest[i] = number == null ? Double.NEGATIVE_INFINITY : scores[number];
    }
    for (int place : Ranking.descending(ofRest)) {
      ranked.add(rest.get(place));
    }
    return new RankedOrder(ranked, relevant.cardinality() + others.cardinality());
  }

  private double[] scores(
      Protocol protocol, String reviewer, BitSet relevant, BitSet others, Runnable between) {
    if (relevant.isEmpty() || others.isEmpty()) {
      return likenessTo(protocol);
    }
    return kept.scores(reviewer, relevant, others)
        .orElseGet(
            () -> {
              double[] scores = learned(reviewer, relevant, others, between);
              kept.keep(reviewer, relevant, others, scores);
              return scores;
            });
  }

  private double[] learned(String reviewer, BitSet relevant, BitSet others, Runnable between) {
    // A new model each time: it must not depend on earlier sessions.
    Ranking ranking =
        new Ranking(
            features,
            compared.computeIfAbsent(reviewer, name -> new Ranking.Compared(features)),
            between);
    ranking.learn(relevant, others);
    return ranking.scores();
  }

  private synchronized double[] likenessTo(Protocol protocol) {
    if (!protocol.equals(likenessOf)) {
      String text = new ProtocolText(protocol).words(features.words());
      likeness = Similarity.scores(features, text);
      likenessOf = protocol;
    }
    return likeness;
  }
}
