package screen.workflow;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import screen.Failure;
import screen.Progress;
import screen.ai.AiRoles;
import screen.duplicates.DuplicateSets;
import screen.folder.DuplicateFiles;
import screen.folder.ReviewFolder;
import screen.intake.RecordDerivation;
import screen.outcome.Pilot;
import screen.outcome.Review;
import screen.protocol.AiTool.Role;
import screen.protocol.Automation;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.RecordId;
import screen.record.Search;
import screen.rules.RuleHits;
import screen.votes.AiScreening;
import screen.votes.Ballots;
import screen.votes.Studies;
import screen.votes.Vote;
import screen.workflow.ai.LoadAi;

/** Loads a review from its folder. */
public final class LoadReview {
  private LoadReview() {}

  /** Loads everything in the folder. Duplicates are read, not searched for. */
  public static Review of(ReviewFolder folder) {
    return without(Set.of(), folder);
  }

  /** The same without abstracts, which take most of the memory: for counting, not for reading. */
  public static Review withoutAbstracts(ReviewFolder folder) {
    return without(Set.of(Field.ABSTRACT), folder);
  }

  private static Review without(Set<Field> unneeded, ReviewFolder folder) {
    List<Search> searches = folder.searches();
    return of(folder, searches, folder.readRecordsWithout(unneeded, searches));
  }

  /**
   * The same with records that were read before.
   *
   * @throws Failure if the files contradict each other; if the records are not those of the
   *     exports, that is reported instead, as it may be the cause
   */
  public static Review of(ReviewFolder folder, SortedMap<RecordId, BibRecord> records) {
    return of(folder, folder.searches(), records);
  }

  private static Review of(
      ReviewFolder folder, List<Search> searches, SortedMap<RecordId, BibRecord> records) {
    try {
      return read(folder, searches, records);
    } catch (Failure unfit) {
      RecordDerivation.verify(folder, Progress.Display.NONE);
      throw unfit;
    }
  }

  /** The same where only votes have changed since a review was loaded. */
  public static Review withVotesRead(ReviewFolder folder, Review before) {
    Ballots ballots = Ballots.of(folder.voteFiles().readAll(before.records().keySet()));
    return withBallots(folder, before, ballots);
  }

  /** The same where only this vote was added since a review was loaded. */
  public static Review withVote(ReviewFolder folder, Review before, Vote vote) {
    return withBallots(folder, before, before.ballots().with(vote));
  }

  private static Review withBallots(ReviewFolder folder, Review before, Ballots ballots) {
    Set<RecordId> known = before.records().keySet();
    return before.with(
        ballots,
        Pilot.of(before.protocol(), before.sets(), ballots, folder.pilotFile().read(known)));
  }

  private static Review read(
      ReviewFolder folder, List<Search> searches, SortedMap<RecordId, BibRecord> records) {
    DuplicateFiles.Found found = folder.duplicateFiles().found();
    DuplicateSets sets;
    try {
      sets = DuplicateSets.of(records.keySet(), found.duplicates());
    } catch (IllegalArgumentException e) {
      throw Failure.folder(e.getMessage() + ". Run `screen dedupe`.")
          .in("records/duplicates.csv")
          .because(e);
    }
    Ballots ballots = Ballots.of(folder.voteFiles().readAll(records.keySet()));
    Review review =
        new Review(
            folder.protocol(),
            searches,
            records,
            sets,
            found.possible(),
            ballots,
            Studies.of(folder.linkFile().read(records.keySet()), sets::representativeOf),
            Pilot.of(folder.protocol(), sets, ballots, folder.pilotFile().read(records.keySet())),
            folder.planFile().read(),
            RuleHits.of(folder.protocol().automation().rules(), sets, records),
            folder.rescueFile().read(records.keySet()),
            AiScreening.NONE);
    return screensByAi(folder.protocol().automation())
        ? review.with(AiRoles.screening(LoadAi.of(folder, records.keySet()), review))
        : review;
  }

  /** Whether AI screens out or orders the queues; else its votes need not be read. */
  private static boolean screensByAi(Automation automation) {
    return automation.aiInRole(Role.SCREEN_OUT).isPresent()
        || automation.aiInRole(Role.ORDER).isPresent();
  }
}
