package screen.workflow.ranking;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import screen.Failure;
import screen.Progress;
import screen.ranking.Features;
import screen.ranking.RankingMetrics;
import screen.ranking.Replay;
import screen.stopping.CmhRule;

/**
 * A labelled set screened again in ranked order.
 *
 * @param records how many records the set has, with the priors
 * @param included how many of them are relevant, with the priors
 * @param order the ids in the order of screening, without the priors
 * @param isRelevant for each place of the order whether the record there is relevant
 * @param stop how many records had been screened, with the priors, when the stopping rule first
 *     allowed to stop; empty if it never did
 */
public record Simulation(
    int records, int included, List<String> order, List<Boolean> isRelevant, OptionalInt stop) {
  /** The recall that the stopping rule is to reach, and how sure it is to be. */
  public static final BigDecimal TARGET_RECALL = new BigDecimal("0.95");

  public static final BigDecimal CONFIDENCE = new BigDecimal("0.95");

  public Simulation {
    order = List.copyOf(order);
    isRelevant = List.copyOf(isRelevant);
  }

  /**
   * Screens a set.
   *
   * @param priors ids of the records whose labels are known at the start, separated by commas; ""
   *     for none
   * @throws Failure if a prior is not in the set
   */
  public static Simulation of(LabelledSet set, String priors, Progress.Display display) {
    int records = set.ids().size();
    BitSet relevant = set.relevant();
    int[] known = numbers(set, priors);
    BitSet start = new BitSet();
    IntStream.of(known).forEach(start::set);
    try (Progress progress = display.progress("Screening", records)) {
      progress.step(known.length);
      int[] order = Replay.order(Features.of(set.texts()), relevant, start, progress);
      int[] screened = IntStream.concat(IntStream.of(known), IntStream.of(order)).toArray();
      return new Simulation(
          records,
          relevant.cardinality(),
          IntStream.of(order).mapToObj(set.ids()::get).toList(),
          IntStream.of(order).mapToObj(relevant::get).toList(),
          new CmhRule(TARGET_RECALL).firstStop(labels(relevant, screened), records, CONFIDENCE));
    }
  }

  private static int[] numbers(LabelledSet set, String priors) {
    return Stream.of(priors.isEmpty() ? new String[0] : priors.split(",", -1))
        .map(String::strip)
        .mapToInt(
            id -> {
              int number = set.ids().indexOf(id);
              if (number < 0) {
                throw Failure.usage("--priors names '" + id + "', which is not an id of the set.");
              }
              return number;
            })
        .distinct()
        .toArray();
  }

  private static boolean[] labels(BitSet relevant, int[] records) {
    boolean[] labels = new boolean[records.length];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = relevant.get(records[i]);
    }
    return labels;
  }

  /** How early the relevant records came, without the priors; empty if there was none to find. */
  public Optional<RankingMetrics> metrics() {
    boolean[] places = new boolean[isRelevant.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = isRelevant.get(i);
    }
    return RankingMetrics.of(places);
  }

  /** How many of the relevant records were found when the rule allowed to stop. */
  public OptionalInt foundAtStop() {
    int priors = records - order.size();
    int priorsRelevant = included - (int) isRelevant.stream().filter(label -> label).count();
    return stop.stream()
        .map(
            at ->
                priorsRelevant
                    + (int)
                        isRelevant.stream().limit(Math.max(0, at - priors)).filter(l -> l).count())
        .findFirst();
  }
}
