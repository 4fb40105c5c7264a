package screen.ranking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/**
 * Records of made-up words, of which every eighth is relevant and has some words more often.
 *
 * @param relevant the numbers of the relevant records
 */
public record MadeUpSet(List<String> texts, BitSet relevant) {
  /** The same records for the same seed. */
  public static MadeUpSet of(int records, long seed) {
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    BitSet relevant = new BitSet();
    for (int record = 0; record < records; record++) {
      boolean isRelevant = record % 8 == 3;
      relevant.set(record, isRelevant);
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 40; word++) {
        boolean isTopical = random.nextInt(10) < (isRelevant ? 3 : 1);
        int rank = (int) (Math.pow(random.nextDouble(), 3) * (isTopical ? 30 : 800));
        text.append(isTopical ? "topic" : "word").append(rank).append(' ');
      }
      texts.add(text.toString());
    }
    return new MadeUpSet(texts, relevant);
  }

  /** The relevant records among the first ones. */
  BitSet relevantOf(int first) {
    return relevant.get(0, first);
  }

  /** The other records among the first ones. */
  BitSet othersOf(int first) {
    BitSet others = new BitSet();
    others.set(0, first);
    others.andNot(relevant);
    return others;
  }
}
