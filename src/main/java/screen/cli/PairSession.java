package screen.cli;

import java.util.List;
import java.util.Map;
import screen.Counted;
import screen.Failure;
import screen.cli.session.Session;
import screen.duplicates.PossiblePair;
import screen.duplicates.Ruling;
import screen.folder.ReviewFolder;
import screen.record.BibRecord;
import screen.record.RecordId;
import screen.terminal.PairReview;
import screen.workflow.LockRetry;
import screen.workflow.duplicates.OpenPairs;
import screen.workflow.duplicates.PairExplanation;
import screen.workflow.duplicates.RulingIntake;

/** Lets a person rule on the possible duplicates in the terminal. */
final class PairSession {
  private final Session session;
  private final ReviewFolder folder;
  private final String reviewer;

  PairSession(Session session, ReviewFolder folder, String reviewer) {
    this.session = session;
    this.folder = folder;
    this.reviewer = reviewer;
  }

  /** Runs until the person quits. */
  void run(boolean ascii) {
    if (session.json()) {
      throw Failure.usage("In the terminal there is no --json; name --from.");
    }
    Map<RecordId, BibRecord> records = folder.readRecords();
    List<PossiblePair> pairs = OpenPairs.in(folder, records.keySet()).questions();
    if (pairs.isEmpty()) {
      session.print("No possible duplicates await a ruling.");
      return;
    }
    RulingIntake rulings = new RulingIntake(session, folder, records.keySet(), reviewer);
    int kept =
        new PairReview(
                pairs,
                records,
                reviewer,
                (pair, kind) -> keep(rulings, pair, kind),
                pair -> explanation(records, pair),
                session::asTyped)
            .run(ascii, session.wantsColour());
    session.print(Counted.of(kept, "ruling") + " saved");
  }

  private String keep(RulingIntake rulings, PossiblePair pair, Ruling.Kind kind) {
    return LockRetry.whileLocked(
        session, folder, "dedupe", () -> rulings.take(pair.a(), pair.b(), kind));
  }

  /** All that is known about a pair, including rulings of this session. */
  private String explanation(Map<RecordId, BibRecord> records, PossiblePair pair) {
    PairExplanation known = new PairExplanation(folder, records);
    return String.join("\n", known.outcome(pair.a(), pair.b()))
        + "\n\n"
        + known.evidence(pair.a(), pair.b())
        + "\n"
        + known.candidacy(pair.a(), pair.b());
  }
}
