package screen.workflow;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import screen.Console;
import screen.Counted;
import screen.Failure;
import screen.folder.ReviewFolder;
import screen.outcome.Outcome;
import screen.outcome.Outcomes;
import screen.outcome.Review;
import screen.record.KnownRecord;
import screen.record.RecordId;
import screen.votes.Studies;
import screen.votes.StudyLink;

/**
 * Adds a link, or takes one back; warns where it replaces another person's decision or involves
 * reports that are out of the review.
 */
public final class LinkIntake {
  private final Console console;
  private final ReviewFolder folder;
  private final Review review;
  private final StudyLink.Kind kind;

  /** Links or unlinks reports of the review as it is now; the folder must be locked. */
  public LinkIntake(Console console, ReviewFolder folder, StudyLink.Kind kind) {
    this.console = console;
    this.folder = folder;
    this.review = LoadReview.withoutAbstracts(folder);
    this.kind = kind;
  }

  /**
   * Adds a person's decision on two reports.
   *
   * @param ids any record of each report
   * @return the study of the first report afterwards
   */
  public SortedSet<RecordId> take(List<String> ids, String reviewer, String note) {
    List<RecordId> two = KnownRecord.pair(ids, review.records().keySet());
    RecordId a = review.representativeOf(two.get(0));
    RecordId b = review.representativeOf(two.get(1));
    if (a.equals(b)) {
      throw Failure.input(
          two.get(0) + " and " + two.get(1) + " are one report already: duplicates.");
    }
    Studies studies = review.studies();
    boolean linked = studies.isLinked(a, b);
    if (linked == (kind == StudyLink.Kind.LINK)) {
      throw Failure.input(
          a + " and " + b + (linked ? " are linked already." : " are not linked with each other."));
    }
    StudyLink link =
        StudyLink.between(
            a, b, kind, reviewer, studies.time(a, b, console.now()), note, Integer.MAX_VALUE);
    folder.linkFile().append(link);
    two.forEach(this::talkOfDuplicate);
    studies.newest(a, b).ifPresent(earlier -> warnOfReplacement(link, earlier));
    if (kind == StudyLink.Kind.LINK) {
      warnOfOutcomes(List.of(a, b));
    }
    SortedSet<RecordId> study = studyOf(a);
    if (kind == StudyLink.Kind.UNLINK && study.contains(b)) {
      console.warn(a + " and " + b + " are still of one study, through links with other reports");
    }
    return study;
  }

  /**
   * Adds a person's decision that one report is of several studies; 1 takes it back.
   *
   * @param id any record of the report
   * @return the study of the report afterwards
   */
  public SortedSet<RecordId> takeStudies(String id, int studies, String reviewer, String note) {
    RecordId named = KnownRecord.named(id, review.records().keySet());
    RecordId report = review.representativeOf(named);
    Studies known = review.studies();
    if (known.count(List.of(report)) == studies) {
      throw Failure.input(
          report + " is of " + Counted.of(studies, "study") + " already: nothing to change.");
    }
    StudyLink link =
        StudyLink.holding(
            report, studies, reviewer, known.time(report, console.now()), note, Integer.MAX_VALUE);
    folder.linkFile().append(link);
    talkOfDuplicate(named);
    known.holding(report).ifPresent(earlier -> warnOfReplacement(link, earlier));
    warnOfOutcomes(List.of(report));
    return studyOf(report);
  }

  private void talkOfDuplicate(RecordId named) {
    RecordId report = review.representativeOf(named);
    if (!report.equals(named)) {
      console.talk(named + " is a duplicate of " + report + ", the record that was kept.");
    }
  }

  private void warnOfReplacement(StudyLink link, StudyLink earlier) {
    if (!earlier.reviewer().equals(link.reviewer())) {
      console.warn(
          link.reviewer()
              + " replaces the decision of "
              + earlier.reviewer()
              + ", who "
              + switch (earlier.kind()) {
                case LINK -> "linked these reports on ";
                case UNLINK -> "unlinked these reports on ";
                case HOLDS ->
                    "had said that it is of " + Counted.of(earlier.studies(), "study") + " on ";
              }
              + earlier.decidedAt().toLocalDate()
              + (earlier.note().isEmpty() ? "" : " (" + earlier.note() + ")")
              + (link.note().isEmpty() ? ". Talk it over, and give the reason in a note" : ""));
    }
  }

  private void warnOfOutcomes(List<RecordId> reports) {
    SortedMap<RecordId, Outcome> outcomes = Outcomes.of(review);
    for (RecordId report : reports) {
      Optional.ofNullable(outcomes.get(report))
          .map(Outcome::state)
          .flatMap(LinkIntake::decided)
          .ifPresent(
              words ->
                  console.warn(
                      report
                          + " "
                          + words
                          + ": the link changes no number, unless it is included later"));
    }
  }

  /** How a report left the review; empty if it is included or may be. */
  private static Optional<String> decided(Outcome.State state) {
    return switch (state) {
      case REMOVED_BY_AUTOMATION -> Optional.of("was removed by automation");
      case NOT_SCREENED -> Optional.of("was not screened");
      case EXCLUDED_BY_AI -> Optional.of("was excluded by AI");
      case EXCLUDED_TITLE_ABSTRACT -> Optional.of("was excluded by title and abstract");
      case EXCLUDED_FULL_TEXT -> Optional.of("was excluded at full text");
      case NOT_RETRIEVED -> Optional.of("was not retrieved");
      case PENDING_TITLE_ABSTRACT,
          CONFLICT_TITLE_ABSTRACT,
          PENDING_FULL_TEXT,
          CONFLICT_FULL_TEXT,
          AWAITING,
          ONGOING,
          INCLUDED ->
          Optional.empty();
    };
  }

  private SortedSet<RecordId> studyOf(RecordId report) {
    Review now = LoadReview.of(folder, review.records());
    return now.studiesOf(now.sets().representatives()).values().stream()
        .filter(ids -> ids.contains(report))
        .findFirst()
        .orElseThrow();
  }
}
