package screen.workflow.ranking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import screen.Failure;
import screen.Progress;
import screen.ranking.CrossFit;
import screen.ranking.Features;

/**
 * The gain that looking again at excluded records of a labelled set would bring: some relevant
 * records, drawn by lot, count as excluded by both screeners, and the highest ranks among all
 * excluded ones are looked at.
 *
 * @param records how many records the set has
 * @param relevant how many of them are relevant
 * @param missed how many relevant ones are drawn each time
 * @param looked how many excluded records are looked at each time
 * @param found how many of those missed are among these, for each draw
 */
public record RescueTrial(int records, int relevant, int missed, int looked, List<Integer> found) {
  /** The share of relevant records that a single screener misses (Nama 2021, 24 reviews). */
  public static final double MISSED = 0.086;

  /** The extra work, as a share of all records. */
  public static final double WORK = 0.02;

  public RescueTrial {
    found = List.copyOf(found);
  }

  /**
   * Tries it with a labelled set.
   *
   * @param draws how often, 1 or more; the draws are the same for the same number of records
   * @throws Failure if too few records are relevant to learn from the others
   */
  public static RescueTrial of(LabelledSet set, int draws, Progress.Display display) {
    int records = set.ids().size();
    int relevant = set.relevant().cardinality();
    int missed = Math.max(1, (int) Math.round(MISSED * relevant));
    int looked = Math.min(records, (int) Math.ceil(WORK * records));
    Features features = Features.of(set.texts());
    List<Integer> found = new ArrayList<>();
    try (Progress progress = display.progress("Ranking", draws * CrossFit.PARTS)) {
      for (int draw = 1; draw <= draws; draw++) {
        BitSet sown = drawn(set.relevant(), missed, draw);
        BitSet known = set.relevant();
        known.andNot(sown);
        double[] scores = RescueRanking.scores(features, known, progress);
        found.add(
            (int) RescueRanking.excluded(scores, known).limit(looked).filter(sown::get).count());
      }
    }
    return new RescueTrial(records, relevant, missed, looked, found);
  }

  private static BitSet drawn(BitSet from, int count, long seed) {
    int[] all = from.stream().toArray();
    BitSet drawn = new BitSet();
    Random random = new Random(seed);
    while (drawn.cardinality() < Math.min(count, all.length)) {
      drawn.set(all[random.nextInt(all.length)]);
    }
    return drawn;
  }

  /** The mean share of those missed that are found. */
  public double share() {
    return found.stream().mapToInt(Integer::intValue).average().orElse(0) / missed;
  }

  /** How many of 100 records looked at were missed, on average. */
  public double perHundred() {
    return 100 * found.stream().mapToInt(Integer::intValue).average().orElse(0) / looked;
  }
}
