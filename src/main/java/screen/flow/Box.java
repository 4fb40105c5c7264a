package screen.flow;

import java.util.Arrays;
import java.util.List;

/**
 * The boxes and lines of the PRISMA 2020 flow that hold records of this review. The names follow
 * the statement.
 */
public enum Box {
  IDENTIFIED_DATABASES(false),
  IDENTIFIED_REGISTERS(false),
  IDENTIFIED_WEBSITES(false),
  IDENTIFIED_ORGANISATIONS(false),
  IDENTIFIED_CITATIONS(false),
  IDENTIFIED_OTHER(false),
  REMOVED_DUPLICATES(true),
  REMOVED_AUTOMATION(true),
  REMOVED_OTHER(true),
  SCREENED(false),
  EXCLUDED(true),
  SOUGHT(false),
  NOT_RETRIEVED(true),
  ASSESSED(false),
  EXCLUDED_FULL_TEXT(true),
  AWAITING(true),
  ONGOING(true),
  /** Reports of included studies that came through databases and registers. */
  INCLUDED(true),
  /**
   * Records found by other methods that were removed or excluded before their report was sought.
   */
  OTHER_DROPPED(true),
  OTHER_SOUGHT(false),
  OTHER_NOT_RETRIEVED(true),
  OTHER_ASSESSED(false),
  OTHER_EXCLUDED_FULL_TEXT(true),
  OTHER_AWAITING(true),
  OTHER_ONGOING(true),
  OTHER_INCLUDED(true),
  /** Judged by nobody or too few at title and abstract; part of screened. */
  PENDING_TITLE_ABSTRACT(true),
  /** Judged by nobody or too few at full text; part of assessed. */
  PENDING_FULL_TEXT(true),
  CONFLICTS_TITLE_ABSTRACT(true),
  CONFLICTS_FULL_TEXT(true),
  /**
   * In the flow of one round: the removed duplicates that an earlier round had already found, or
   * that are the same as a record of an earlier round.
   */
  KNOWN_BEFORE(false);

  private final boolean end;

  Box(boolean end) {
    this.end = end;
  }

  /** Whether a record can end here; one that is still open ends in its pending box for now. */
  public boolean isEnd() {
    return end;
  }

  /** The boxes in which records end: every identified record is in exactly one of them. */
  public static List<Box> ends() {
    return Arrays.stream(values()).filter(Box::isEnd).toList();
  }
}
