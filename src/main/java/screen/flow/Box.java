package screen.flow;

/**
 * The boxes and lines of the PRISMA 2020 flow that hold records of this review. The names follow
 * the statement.
 */
public enum Box {
  IDENTIFIED_DATABASES,
  IDENTIFIED_REGISTERS,
  IDENTIFIED_WEBSITES,
  IDENTIFIED_ORGANISATIONS,
  IDENTIFIED_CITATIONS,
  IDENTIFIED_OTHER,
  REMOVED_DUPLICATES,
  REMOVED_AUTOMATION,
  REMOVED_OTHER,
  SCREENED,
  EXCLUDED,
  SOUGHT,
  NOT_RETRIEVED,
  ASSESSED,
  EXCLUDED_FULL_TEXT,
  AWAITING,
  ONGOING,
  /** Reports of included studies that came through databases and registers. */
  INCLUDED,
  /**
   * Records found by other methods that were removed or excluded before their report was sought.
   */
  OTHER_DROPPED,
  OTHER_SOUGHT,
  OTHER_NOT_RETRIEVED,
  OTHER_ASSESSED,
  OTHER_EXCLUDED_FULL_TEXT,
  OTHER_AWAITING,
  OTHER_ONGOING,
  OTHER_INCLUDED,
  /** Judged by nobody or too few at title and abstract; part of screened. */
  PENDING_TITLE_ABSTRACT,
  /** Judged by nobody or too few at full text; part of assessed. */
  PENDING_FULL_TEXT,
  CONFLICTS_TITLE_ABSTRACT,
  CONFLICTS_FULL_TEXT
}
