package screen.votes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A reviewer's verdict on a record at a stage. */
public enum Verdict {
  INCLUDE("include", true, true),
  EXCLUDE("exclude", true, true),
  /** Leads to full text, as include does. */
  MAYBE("maybe", true, false),
  NOT_RETRIEVED("not-retrieved", false, true),
  /** Awaiting classification. */
  AWAITING("awaiting", false, true),
  /** The study is still running. */
  ONGOING("ongoing", false, true),
  /**
   * Cancels the reviewer's earlier vote, so that the record counts as not screened by that
   * reviewer.
   */
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

  /** Whether it decides on a report; the others say why that is not possible, or not yet. */
  public boolean isJudgement() {
    return this == INCLUDE || this == MAYBE || this == EXCLUDE;
  }

  /** The verdicts allowed at a stage, in the order in which they are offered. */
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
