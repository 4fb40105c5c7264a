package screen.exchange;

import java.util.Map;
import java.util.Optional;
import screen.votes.Verdict;

/**
 * How votes from elsewhere are taken over.
 *
 * @param reviewer whose votes they become
 * @param as what this reviewer is called in the file; empty where the same
 * @param verdict what a file means that lists records without verdicts
 * @param reasons the file's words for reasons, to the ids that the config has for them; to "" where
 *     it is to have none
 * @param matchedOnly whether entries for which no record is found are left, not objected to
 */
public record Takeover(
    String reviewer,
    Optional<String> as,
    Optional<Verdict> verdict,
    Map<String, String> reasons,
    boolean matchedOnly) {
  public Takeover {
    reasons = Map.copyOf(reasons);
  }

  /** What the reviewer is called in the file. */
  String voter() {
    return as.orElse(reviewer);
  }
}
