package screen.exchange;

import java.util.List;

/**
 * A vote as another tool has it.
 *
 * @param verdict in our words where the tool's are known, else as it stands there
 * @param reasons why it was excluded, in the tool's words
 * @param pooled whether the reasons are those of several reviewers, and so nobody's in particular
 * @param decidedAt ISO 8601 with offset, or "" where the tool does not say
 */
record ForeignVote(
    String verdict, List<String> reasons, boolean pooled, String note, String decidedAt) {
  ForeignVote {
    reasons = List.copyOf(reasons);
  }

  /** A verdict for which no reason is given. */
  static ForeignVote of(String verdict, String note) {
    return new ForeignVote(verdict, List.of(), false, note, "");
  }
}
