package screen.serve;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import screen.outcome.VotingRules;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.votes.Verdict;
import screen.votes.Vote;

/** A vote as the page sends it. */
record VoteRequest(Stage stage, String record, Verdict verdict, String reason, String note) {
  private static final int LONGEST_NOTE = 10_000;

  static VoteRequest of(Map<String, String> texts) {
    Stage stage = SeatApi.stage(texts.getOrDefault("stage", ""));
    String word = texts.getOrDefault("verdict", "");
    Verdict verdict =
        Verdict.ofId(word)
            .filter(known -> known.allowedAt(stage))
            .orElseThrow(() -> Refused.badRequest("This is no verdict at " + stage + "."));
    String note = texts.getOrDefault("note", "").replaceAll("\\p{Cntrl}+", " ").strip();
    if (note.length() > LONGEST_NOTE) {
      throw Refused.badRequest("A note has " + LONGEST_NOTE + " characters at most.");
    }
    return new VoteRequest(
        stage, texts.getOrDefault("record", ""), verdict, texts.getOrDefault("reason", ""), note);
  }

  /**
   * The vote, by the rules that hold in the terminal and for files.
   *
   * @return empty where it says what this reviewer's last vote on the report says, as when a
   *     browser sends it again that did not hear the answer
   * @throws Refused where the reviewer may not say this of the report
   */
  Optional<Vote> vote(Loaded loaded, String reviewer, OffsetDateTime now) {
    RecordId report = SeatApi.report(loaded.review(), record);
    VotingRules rules = loaded.rules(reviewer, stage);
    boolean withdraws = verdict == Verdict.WITHDRAWN;
    if (!withdraws) {
      object(rules.objectionsTo(report));
    } else if (rules.standing(report).isEmpty()) {
      return Optional.empty();
    }
    if (!reason.isEmpty() && loaded.review().protocol().reason(reason).isEmpty()) {
      throw Refused.badRequest("The config names no such exclusion reason.");
    }
    object(rules.objectionsTo(verdict, reason));
    if (saysTheSame(rules, report)) {
      return Optional.empty();
    }
    return Optional.of(
        new Vote(stage, reviewer, report, verdict, reason, note, rules.time(report, now), 0));
  }

  private boolean saysTheSame(VotingRules rules, RecordId report) {
    return rules.isUnchanged(report, verdict, reason, note)
        && rules
            .standing(report)
            .filter(vote -> vote.reason().equals(reason) && vote.note().equals(note))
            .isPresent();
  }

  private static void object(List<String> objections) {
    if (!objections.isEmpty()) {
      throw new Refused(409, "not-possible", String.join(" ", objections));
    }
  }
}
