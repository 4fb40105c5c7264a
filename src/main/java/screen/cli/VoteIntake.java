package screen.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import screen.Counted;
import screen.exchange.Takeover;
import screen.exchange.VoteFile;
import screen.folder.AtomicFile;
import screen.folder.ReviewFolder;
import screen.outcome.Review;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.votes.Vote;

/** Takes one reviewer's votes at one stage from a file: all of them or none. */
final class VoteIntake {
  private final Session session;
  private final ReviewFolder folder;
  private final String reviewer;
  private final Stage stage;

  VoteIntake(Session session, ReviewFolder folder, String reviewer, Stage stage) {
    this.session = session;
    this.folder = folder;
    this.reviewer = reviewer;
    this.stage = stage;
  }

  /** Takes the votes of a file; the folder is locked. */
  int take(Path file, Takeover how) {
    Review review = session.load(folder);
    VoteBatch batch = new VoteBatch(review, reviewer, stage, session.now());
    VoteFile votes = VoteFile.read(session.path(file), file.toString(), review, stage, how);
    batch.take(votes.lines(), file.toString(), votes.problems());
    keep(review, batch.votes());
    warnOfUnasked(batch.unasked());
    if (session.json()) {
      session.printJson(json(batch, votes));
      return 0;
    }
    session.print(
        reviewer
            + " at "
            + stage
            + ": "
            + Counted.of(batch.votes().size(), "vote")
            + " taken ("
            + batch.changed()
            + " of them changed an earlier one), "
            + batch.unchanged()
            + " unchanged"
            + (votes.left().isEmpty()
                ? ""
                : ", " + Counted.of(votes.left().size(), "entry") + " left:"));
    votes.left().forEach(entry -> session.print(entry.described()));
    return 0;
  }

  /** The pilot's sample is noted first, and only where the votes can be kept. */
  private void keep(Review review, List<Vote> votes) {
    if (votes.isEmpty()) {
      PilotDraw.noteLocked(folder, review, stage);
      return;
    }
    try (AtomicFile.Written written = folder.voteFiles().prepare(stage, reviewer, votes)) {
      PilotDraw.noteLocked(folder, review, stage);
      written.put();
    }
  }

  private Map<String, Object> json(VoteBatch batch, VoteFile votes) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("reviewer", reviewer);
    json.put("stage", stage.id());
    json.put("votes", batch.votes().size());
    json.put("changed", batch.changed());
    json.put("unchanged", batch.unchanged());
    if (!votes.left().isEmpty()) {
      json.put("left", votes.left().stream().map(Session::placed).toList());
    }
    return json;
  }

  /** A file need not tell whose it is; that it is another's shows in what it holds. */
  private void warnOfUnasked(List<RecordId> unasked) {
    if (!unasked.isEmpty()) {
      session.warn(
          unasked.size()
              + " of these votes are on records that "
              + reviewer
              + " is not asked to judge: "
              + unasked.stream().limit(3).map(RecordId::toString).collect(Collectors.joining(", "))
              + (unasked.size() > 3 ? ", ..." : "")
              + ". Is this another reviewer's file? The votes were taken.");
    }
  }
}
