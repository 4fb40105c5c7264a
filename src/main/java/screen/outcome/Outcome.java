package screen.outcome;

import java.util.List;
import screen.record.RecordId;
import screen.votes.Stage;

/**
 * The state of a report in the review.
 *
 * @param report the representative of its set of records
 * @param reasons why it was excluded, the primary reason first, or the rule that removed it, or the
 *     AI that screened it out; empty if it was neither, or no reason was given
 * @param titleAbstract its standing at the first stage
 * @param fullText its standing at the second; pending if it never got there
 */
public record Outcome(
    RecordId report, State state, List<String> reasons, Standing titleAbstract, Standing fullText) {
  /** Every state a report can be in; it is in exactly one. */
  public enum State {
    REMOVED_BY_AUTOMATION,
    /** Screened by no person, as the screening of titles and abstracts was stopped. */
    NOT_SCREENED,
    PENDING_TITLE_ABSTRACT,
    CONFLICT_TITLE_ABSTRACT,
    EXCLUDED_TITLE_ABSTRACT,
    /** Screened out at title and abstract by AI, and screened by no person. */
    EXCLUDED_BY_AI,
    PENDING_FULL_TEXT,
    CONFLICT_FULL_TEXT,
    NOT_RETRIEVED,
    EXCLUDED_FULL_TEXT,
    AWAITING,
    ONGOING,
    INCLUDED;

    /** Whether votes on it are missing or in conflict. */
    public boolean isOpen() {
      return switch (this) {
        case PENDING_TITLE_ABSTRACT,
            CONFLICT_TITLE_ABSTRACT,
            PENDING_FULL_TEXT,
            CONFLICT_FULL_TEXT ->
            true;
        case REMOVED_BY_AUTOMATION,
            NOT_SCREENED,
            EXCLUDED_TITLE_ABSTRACT,
            EXCLUDED_BY_AI,
            NOT_RETRIEVED,
            EXCLUDED_FULL_TEXT,
            AWAITING,
            ONGOING,
            INCLUDED ->
            false;
      };
    }

    /** Whether it may still be screened, once the report is obtained or its study is complete. */
    public boolean isAwaited() {
      return this == NOT_RETRIEVED || this == AWAITING || this == ONGOING;
    }
  }

  /** The reason that counts in the flow, or "". */
  public String primaryReason() {
    return reasons.isEmpty() ? "" : reasons.get(0);
  }

  /** Its standing at a stage. */
  public Standing at(Stage stage) {
    return stage == Stage.TITLE_ABSTRACT ? titleAbstract : fullText;
  }

  /** Whether it is at this stage with its votes in conflict. */
  public boolean isInConflict(Stage stage) {
    return state
        == (stage == Stage.TITLE_ABSTRACT
            ? State.CONFLICT_TITLE_ABSTRACT
            : State.CONFLICT_FULL_TEXT);
  }

  /** Whether it entered at full text, as reports of other methods do. */
  public boolean enteredAtFullText() {
    return titleAbstract.equals(Standing.NOT_ASKED);
  }

  /** Whether it went on from title and abstract. */
  public boolean isSought() {
    return switch (state) {
      case REMOVED_BY_AUTOMATION,
          NOT_SCREENED,
          PENDING_TITLE_ABSTRACT,
          CONFLICT_TITLE_ABSTRACT,
          EXCLUDED_TITLE_ABSTRACT,
          EXCLUDED_BY_AI ->
          false;
      case PENDING_FULL_TEXT,
          CONFLICT_FULL_TEXT,
          NOT_RETRIEVED,
          EXCLUDED_FULL_TEXT,
          AWAITING,
          ONGOING,
          INCLUDED ->
          true;
    };
  }
}
