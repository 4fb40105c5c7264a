package screen.serve;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import screen.folder.disk.Timestamp;
import screen.outcome.VotingRules;
import screen.protocol.ReadingAids;
import screen.record.RecordId;
import screen.serve.http.Refused;
import screen.serve.live.Loaded;
import screen.votes.Stage;
import screen.votes.Verdict;
import screen.votes.Vote;

/**
 * A vote as the page sends it.
 *
 * @param tags empty where the request names none: the record then keeps those that it has
 * @param seen the time of the reviewer's own vote that the page showed with the record, "" if it
 *     showed none; empty where the request does not say
 */
public record VoteRequest(
    Stage stage,
    String record,
    Verdict verdict,
    String reason,
    String note,
    Optional<List<String>> tags,
    Optional<String> seen) {
  private static final int LONGEST_NOTE = 10_000;
  private static final Pattern LINE_ENDS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

  public static VoteRequest of(Map<String, String> texts) {
    Stage stage = Lookup.stage(texts.getOrDefault("stage", ""));
    String word = texts.getOrDefault("verdict", "");
    Verdict verdict =
        Verdict.ofId(word)
            .filter(known -> known.allowedAt(stage))
            .orElseThrow(() -> Refused.badRequest("This is not a verdict at " + stage + "."));
    String note = oneLine(texts.getOrDefault("note", ""));
    if (note.length() > LONGEST_NOTE) {
      throw Refused.badRequest("A note has " + LONGEST_NOTE + " characters at most.");
    }
    return new VoteRequest(
        stage,
        texts.getOrDefault("record", ""),
        verdict,
        texts.getOrDefault("reason", ""),
        note,
        Optional.ofNullable(texts.get("tags")).map(ReadingAids::tags),
        Optional.ofNullable(texts.get("seen")));
  }

  /** A text on one line, as the files of the folder keep it. */
  static String oneLine(String text) {
    return LINE_ENDS.matcher(text).replaceAll(" ").replaceAll("\\p{Cs}", "\uFFFD").strip();
  }

  /**
   * The vote, by the same rules as in the terminal and for files.
   *
   * @return empty where it says what this reviewer's last vote on the report says, as when a
   *     browser sends it again that did not hear the answer
   * @throws Refused where the reviewer may not say this of the report
   */
  public Optional<Vote> vote(Loaded loaded, String reviewer, OffsetDateTime now) {
    RecordId report = Lookup.report(loaded.review(), record);
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
    List<String> earlier = rules.standing(report).map(Vote::tags).orElse(List.of());
    List<String> chosen = tags.orElse(earlier);
    requireKnown(chosen, loaded.review().protocol().screening().aids().tags(), earlier);
    Vote vote =
        new Vote(stage, reviewer, report, verdict, reason, note, rules.time(report, now), 0)
            .tagged(chosen);
    if (saysTheSame(rules, vote)) {
      return Optional.empty();
    }
    requireSeen(rules.standing(report));
    return Optional.of(vote);
  }

  /** A vote cast meanwhile, in another window, is not replaced unseen. */
  private void requireSeen(Optional<Vote> before) {
    String last = before.map(vote -> Timestamp.of(vote.decidedAt())).orElse("");
    if (seen.isPresent() && !seen.get().equals(last)) {
      throw new Refused(
          409,
          "changed",
          before
              .map(
                  vote ->
                      "You screened this record in another window: " + vote.verdict().id() + ".")
              .orElse("You withdrew your vote on this record in another window."));
    }
  }

  /** A tag that the config no longer lists may stay on a record, and is not put on another. */
  private static void requireKnown(List<String> tags, List<String> known, List<String> earlier) {
    if (!tags.stream().allMatch(tag -> known.contains(tag) || earlier.contains(tag))) {
      throw Refused.badRequest("The config lists no such tag.");
    }
  }

  private static boolean saysTheSame(VotingRules rules, Vote vote) {
    return rules.isUnchanged(vote.record(), vote.verdict(), vote.reason(), vote.note())
        && rules.standing(vote.record()).filter(vote::saysTheSameAs).isPresent();
  }

  private static void object(List<String> objections) {
    if (!objections.isEmpty()) {
      throw new Refused(409, "not-possible", String.join(" ", objections));
    }
  }
}
