package screen.flow;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import screen.protocol.Source;

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
  KNOWN_BEFORE(false),
  /** Those of {@link #OTHER_DROPPED} that are duplicates. */
  OTHER_DUPLICATES(false),
  /** Those of {@link #OTHER_DROPPED} that automation removed before anybody screened them. */
  OTHER_AUTOMATION(false);

  private static final Set<Box> BEFORE_RETRIEVAL =
      EnumSet.of(
          REMOVED_DUPLICATES,
          REMOVED_AUTOMATION,
          REMOVED_OTHER,
          EXCLUDED,
          OTHER_DROPPED,
          PENDING_TITLE_ABSTRACT,
          CONFLICTS_TITLE_ABSTRACT);

  private static final Set<Box> OPEN =
      EnumSet.of(
          PENDING_TITLE_ABSTRACT, PENDING_FULL_TEXT, CONFLICTS_TITLE_ABSTRACT, CONFLICTS_FULL_TEXT);

  private static final Set<Box> AWAITED =
      EnumSet.of(
          NOT_RETRIEVED, AWAITING, ONGOING, OTHER_NOT_RETRIEVED, OTHER_AWAITING, OTHER_ONGOING);

  private final boolean end;

  Box(boolean end) {
    this.end = end;
  }

  /** Its name in files, such as {@code excluded-full-text}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The box in which the records of a kind of source begin. */
  static Box ofKind(Source.Kind kind) {
    return switch (kind) {
      case DATABASE -> IDENTIFIED_DATABASES;
      case REGISTER -> IDENTIFIED_REGISTERS;
      case WEBSITE -> IDENTIFIED_WEBSITES;
      case ORGANISATION -> IDENTIFIED_ORGANISATIONS;
      case CITATION -> IDENTIFIED_CITATIONS;
      case OTHER -> IDENTIFIED_OTHER;
    };
  }

  /** Whether a record can end here; one that is still open ends in its pending box for now. */
  public boolean isEnd() {
    return end;
  }

  /** Whether a record that is here for now awaits somebody's vote. */
  public boolean isOpen() {
    return OPEN.contains(this);
  }

  /** Whether a report that is here may still be judged, once it is had or its study is complete. */
  public boolean isAwaited() {
    return AWAITED.contains(this);
  }

  /** Whether its records were sought for retrieval. */
  public boolean isSought() {
    return isEnd() && !BEFORE_RETRIEVAL.contains(this);
  }

  /**
   * The boxes behind those of identification that a record which ends here went through, this one
   * too.
   *
   * @param mainArm whether it was identified via databases and registers
   */
  public Set<Box> path(boolean mainArm) {
    Set<Box> path = EnumSet.of(this);
    if (mainArm && compareTo(REMOVED_OTHER) > 0) {
      path.add(SCREENED);
    }
    if (!BEFORE_RETRIEVAL.contains(this)) {
      path.add(mainArm ? SOUGHT : OTHER_SOUGHT);
      if (this != NOT_RETRIEVED && this != OTHER_NOT_RETRIEVED) {
        path.add(mainArm ? ASSESSED : OTHER_ASSESSED);
      }
    }
    return path;
  }

  /** The boxes in which records end: every identified record is in exactly one of them. */
  public static List<Box> ends() {
    return Arrays.stream(values()).filter(Box::isEnd).toList();
  }
}
