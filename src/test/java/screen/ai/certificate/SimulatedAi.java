package screen.ai.certificate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import screen.outcome.RandomSample;
import screen.outcome.Reviews;
import screen.protocol.AiPlan;
import screen.record.RecordId;

/**
 * An AI whose score is the label of a record with noise, which excludes records below a threshold;
 * people judge the records drawn without error.
 */
final class SimulatedAi {
  private final List<RecordId> records = new ArrayList<>();
  private final BitSet relevant;

  /** Records of which these are relevant, by number. */
  SimulatedAi(int size, BitSet relevant) {
    for (int i = 0; i < size; i++) {
      records.add(Reviews.id("x:" + i));
    }
    this.relevant = (BitSet) relevant.clone();
  }

  /** Records of which so many, drawn at random, are relevant. */
  static SimulatedAi madeUp(int size, int relevant, Random random) {
    BitSet labels = new BitSet();
    while (labels.cardinality() < relevant) {
      labels.set(random.nextInt(size));
    }
    return new SimulatedAi(size, labels);
  }

  /**
   * What a certificate says, and what is true.
   *
   * @param stated the least sensitivity by the certificate
   * @param real the sensitivity by all labels
   * @param met whether the target is reached
   */
  record Replay(double stated, double real, boolean met) {
    boolean holds() {
      return stated <= real + 1e-12;
    }
  }

  /**
   * Plays one review.
   *
   * @param sensitivity the share of the relevant records that the AI keeps on average
   */
  Replay play(double sensitivity, AiPlan plan, Random random) {
    double[] scores = new double[records.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (relevant.get(i) ? 1 : 0) + random.nextGaussian();
    }
    double[] ofRelevant = relevant.stream().mapToDouble(i -> scores[i]).sorted().toArray();
    // A threshold with noise of its own, so that the sensitivity is another one in each replay.
    double place = (1 - sensitivity) * ofRelevant.length + random.nextGaussian();
    int below = (int) Math.round(Math.max(0, Math.min(ofRelevant.length - 1.0, place)));
    double threshold = ofRelevant[below];
    List<RecordId> excluded = new ArrayList<>();
    TreeSet<RecordId> found = new TreeSet<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] < threshold) {
        excluded.add(records.get(i));
      } else if (relevant.get(i)) {
        found.add(records.get(i));
      }
    }
    String seed = Long.toString(plan.seed());
    AiCertificate certificate =
        new AiCertificate(
            "ai",
            plan,
            Optional.empty(),
            List.of(),
            new TreeSet<>(excluded),
            judged(RandomSample.drawn(excluded, plan.sample(), seed, "ai-elusion")),
            judged(RandomSample.drawn(records, plan.calibration(), seed, "ai-calibration")),
            found,
            0,
            0,
            0);
    double real = (double) found.size() / relevant.cardinality();
    double stated = certificate.sensitivity();
    return new Replay(stated, real, stated >= plan.targetSensitivity().doubleValue());
  }

  private Drawn judged(List<RecordId> drawn) {
    TreeSet<RecordId> wanted = new TreeSet<>();
    for (RecordId record : drawn) {
      if (relevant.get(Integer.parseInt(record.toString().substring(2)))) {
        wanted.add(record);
      }
    }
    return new Drawn(new TreeSet<>(drawn), new TreeSet<>(), wanted);
  }

  static AiPlan plan(int sample, int calibration, long seed) {
    BigDecimal usual = new BigDecimal("0.95");
    return new AiPlan(sample, calibration, usual, usual, seed);
  }

  /** The share of replays whose statement is true. */
  static double held(Replay[] replays) {
    return (double) Arrays.stream(replays).filter(Replay::holds).count() / replays.length;
  }
}
