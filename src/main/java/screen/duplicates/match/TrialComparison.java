package screen.duplicates.match;

import java.util.List;
import screen.duplicates.match.fields.Features;
import screen.duplicates.match.fields.TrialNumber;

/**
 * Compares trials' registry numbers: an entry of a registry keeps its number in every database.
 * Weights: see {@link FieldComparison}.
 */
final class TrialComparison implements FieldComparison {
  private static final Agreement SAME = new Agreement(Level.SAME, 8, "same registry number");
  private static final Agreement DIFFERENT =
      new Agreement(Level.DIFFERENT, -6, "different registry numbers");
  private static final Agreement INCOMPARABLE =
      new Agreement(Level.UNKNOWN, 0, "numbers of different registries");

  @Override
  public Agreement compare(Features a, Features b) {
    List<TrialNumber> some = a.trials();
    List<TrialNumber> others = b.trials();
    if (some.isEmpty() || others.isEmpty()) {
      return Agreement.missing(some.isEmpty() && others.isEmpty());
    }
    boolean differ = false;
    for (TrialNumber one : some) {
      for (TrialNumber other : others) {
        if (one.equals(other)) {
          return SAME;
        }
        differ |= one.registry().equals(other.registry());
      }
    }
    return differ ? DIFFERENT : INCOMPARABLE;
  }
}
