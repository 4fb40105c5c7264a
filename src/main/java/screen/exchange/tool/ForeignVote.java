package screen.exchange.tool;

import java.util.List;

/**
 * A vote read from another tool's file.
 *
 * @param verdict the id of our verdict if the tool's word is known, else the tool's word
 * @param reasons the reasons for exclusion, in the tool's words
 * @param pooled whether the reasons are those of several reviewers together, so that it is unknown
 *     whose each is
 * @param decidedAt ISO 8601 with offset; "" if the tool gives none
 */
public record ForeignVote(
    String verdict, List<String> reasons, boolean pooled, String note, String decidedAt) {
  public ForeignVote {
    reasons = List.copyOf(reasons);
  }

  /** A verdict without a reason. */
  static ForeignVote of(String verdict, String note) {
    return new ForeignVote(verdict, List.of(), false, note, "");
  }
}
