package screen.exchange;

import java.util.Map;
import java.util.Optional;
import screen.exchange.tool.VerdictWords;
import screen.votes.Verdict;

/**
 * How to import votes from a file.
 *
 * @param reviewer the reviewer whose votes they become
 * @param as the name of this reviewer in the file; empty if the same
 * @param verdict the verdict of a file that lists records without verdicts
 * @param columns the columns that the user names
 * @param verdicts the file's words for verdicts, mapped to the ids of verdicts, or to "" if a word
 *     is no vote
 * @param reasons the file's words for reasons, mapped to their ids in the config, or to "" for no
 *     reason
 * @param matching how certainly entries must match a record
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
   * The columns of a file that the user names.
   *
   * @param verdict the column, tag or field of the verdict
   * @param reviewer the column of the reviewer's name
   * @param reason the column of the reason
   * @param kind the kind of verdicts that counts, if the file has several: {@code VoteSource.id}
   */
  public record Columns(
      Optional<String> verdict,
      Optional<String> reviewer,
      Optional<String> reason,
      Optional<String> kind) {
    /**
     * Whether the user names any column, so that the usual columns of a worksheet may not count.
     */
    boolean areNamed() {
      return verdict.isPresent() || reviewer.isPresent() || reason.isPresent();
    }
  }

  /**
   * How certainly entries must match a record.
   *
   * @param matchedOnly whether entries without a matching record are skipped instead of being
   *     errors
   * @param acceptTitles whether a title that only one report has is enough, if nothing contradicts
   *     it
   */
  public record Matching(boolean matchedOnly, boolean acceptTitles) {}

  /** The name of the reviewer in the file. */
  String voter() {
    return as.orElse(reviewer);
  }

  VerdictWords words() {
    return new VerdictWords(verdicts);
  }
}
