package screen.duplicates.search;

import java.util.Optional;
import screen.duplicates.match.Comparison;
import screen.duplicates.match.Decision;
import screen.duplicates.match.MatchDecision;
import screen.duplicates.match.fields.Features;

/**
 * The decision on two records that are, or may be, one report, looked at without any others.
 *
 * @param weight bits of evidence
 * @param sure whether they are duplicates without a ruling; else a person is asked
 */
public record PairDecision(double weight, boolean sure) {
  /** Compares two records; empty if they are different reports. */
  public static Optional<PairDecision> on(Features one, Features other) {
    return Comparison.reaching(MatchDecision.ASK, one, other)
        .flatMap(
            pair -> {
              MatchDecision verdict = Decision.on(pair);
              return verdict == MatchDecision.DIFFERENT
                  ? Optional.empty()
                  : Optional.of(new PairDecision(pair.weight(), verdict == MatchDecision.SAME));
            });
  }
}
