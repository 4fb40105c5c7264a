package screen.duplicates.search;

import java.util.Optional;
import screen.duplicates.match.Comparison;
import screen.duplicates.match.Decision;
import screen.duplicates.match.MatchDecision;
import screen.duplicates.match.fields.Features;

/**
 * The decision on two records looked at alone, where they are, or may be, one report.
 *
 * @param weight bits of evidence
 * @param sure whether they are duplicates without a ruling; else a person is asked
 */
public record PairJudgement(double weight, boolean sure) {
  /** Compares two records; empty if they are different reports. */
  public static Optional<PairJudgement> on(Features one, Features other) {
    return Comparison.reaching(MatchDecision.ASK, one, other)
        .flatMap(
            pair -> {
              MatchDecision verdict = Decision.on(pair);
              return verdict == MatchDecision.DIFFERENT
                  ? Optional.empty()
                  : Optional.of(new PairJudgement(pair.weight(), verdict == MatchDecision.SAME));
            });
  }
}
