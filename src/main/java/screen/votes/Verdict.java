package screen.votes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a reviewer says of a record at a stage. */
public enum Verdict {
  INCLUDE("include", true, true),
  EXCLUDE("exclude", true, true),
  /** Goes on like include. */
  MAYBE("maybe", true, false),
  NOT_RETRIEVED("not-retrieved", false, true),
  /** Awaiting classification. */
  AWAITING("awaiting", false, true),
  /** The study is still running. */
  ONGOING("ongoing", false, true),
  /** The vote before it is void: the reviewer has not judged the record. */
  WITHDRAWN("withdrawn", true, true);

  private final String id;
  private final boolean atTitleAbstract;
  private final boolean atFullText;

  Verdict(String id, boolean atTitleAbstract, boolean atFullText) {
    this.id = id;
    this.atTitleAbstract = atTitleAbstract;
    this.atFullText = atFullText;
  }

  /** Its name in files. */
  public String id() {
    return id;
  }

  public boolean allowedAt(Stage stage) {
    return stage == Stage.TITLE_ABSTRACT ? atTitleAbstract : atFullText;
  }

  /** Whether it judges a report, rather than saying why it cannot be judged, or not yet. */
  public boolean isJudgement() {
    return this == INCLUDE || this == MAYBE || this == EXCLUDE;
  }

  /** What may be said at a stage, in the order in which it is offered. */
  public static List<Verdict> at(Stage stage) {
    return Arrays.stream(values()).filter(verdict -> verdict.allowedAt(stage)).toList();
  }

  public static Optional<Verdict> ofId(String id) {
    return Arrays.stream(values()).filter(verdict -> verdict.id.equals(id)).findFirst();
  }

  @Override
  public String toString() {
    return id;
  }
}
