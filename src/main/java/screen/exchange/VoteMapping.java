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
 * @param columns which of its columns are read as what, as far as the user says it
 * @param verdicts the file's words for verdicts, to the ids of verdicts; to "" where one is no vote
 * @param reasons the file's words for reasons, to the ids that the config has for them; to "" where
 *     it is to have none
 * @param matching how far entries must be known
 */
public record VoteMapping(
    String reviewer,
    Optional<String> as,
    Optional<Verdict> verdict,
    Columns columns,
    Map<String, String> verdicts,
    Map<String, String> reasons,
    Matching matching) {
  public VoteMapping {
    verdicts = Map.copyOf(verdicts);
    reasons = Map.copyOf(reasons);
  }

  /**
   * Which columns of a file are read as what.
   *
   * @param verdict the column, tag or field of the verdict
   * @param reviewer that of the reviewer's name
   * @param reason that of the reason
   * @param kind which of several kinds of verdicts in the file counts: {@link VoteSource#id}
   */
  public record Columns(
      Optional<String> verdict,
      Optional<String> reviewer,
      Optional<String> reason,
      Optional<String> kind) {}

  /**
   * How far entries must be known.
   *
   * @param matchedOnly whether entries for which no record is found are left, not objected to
   * @param acceptTitles whether a title suffices that one report alone has, where nothing speaks
   *     against it
   */
  public record Matching(boolean matchedOnly, boolean acceptTitles) {}

  /** What the reviewer is called in the file. */
  String voter() {
    return as.orElse(reviewer);
  }

  VerdictWords words() {
    return new VerdictWords(verdicts);
  }
}
