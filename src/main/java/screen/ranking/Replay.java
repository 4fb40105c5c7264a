package screen.ranking;

import java.util.BitSet;
import screen.Progress;

/** Screens records again whose labels are known, in the order in which a ranking shows them. */
public final class Replay {
  private Replay() {}

  /**
   * The records in the order of screening, without the priors. The ranking learns again after every
   * record. Until it knows a relevant record and another, the records come in their own order.
   *
   * @param relevant the relevant records
   * @param priors the records whose labels are known at the start
   */
  public static int[] order(Features features, BitSet relevant, BitSet priors, Progress progress) {
    Ranking ranking = new Ranking(features);
    BitSet found = (BitSet) priors.clone();
    found.and(relevant);
    BitSet others = (BitSet) priors.clone();
    others.andNot(relevant);
    BitSet screened = (BitSet) priors.clone();
    int[] order = new int[features.records() - priors.cardinality()];
    for (int i = 0; i < order.length; i++) {
      boolean learned = ranking.learn(found, others);
      order[i] = learned ? ranking.best(screened) : screened.nextClearBit(0);
      screened.set(order[i]);
      (relevant.get(order[i]) ? found : others).set(order[i]);
      progress.step(1);
    }
    return order;
  }
}
