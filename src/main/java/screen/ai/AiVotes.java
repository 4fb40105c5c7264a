package screen.ai;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import screen.protocol.AiTool;
import screen.record.RecordId;
import screen.votes.Stage;

/**
 * All votes of AI.
 *
 * @param runs in the order in which they were taken
 */
public record AiVotes(List<Taken> runs) {
  public static final AiVotes NONE = new AiVotes(List.of());

  /**
   * The votes of a run.
   *
   * @param role the role that the AI had when the first of them were taken
   * @param votes in file order
   * @param takenAt when the first of them were taken
   * @param sha256 the checksum of their file as it is now; "" if they have none of their own
   */
  public record Taken(
      AiRun run,
      AiTool.Role role,
      List<AiVote> votes,
      Optional<OffsetDateTime> takenAt,
      String sha256) {
    public Taken {
      votes = List.copyOf(votes);
    }

    /** Votes of which no log says when they were taken. */
    public Taken(AiRun run, AiTool.Role role, List<AiVote> votes) {
      this(run, role, votes, Optional.empty(), "");
    }

    /**
     * The answer on each report at a stage; answers that differ are unclear.
     *
     * @param reports the report of a record
     */
    public Map<RecordId, AiVerdict> answers(Stage stage, UnaryOperator<RecordId> reports) {
      Map<RecordId, AiVerdict> answers = new HashMap<>();
      for (AiVote vote : votes) {
        if (vote.stage() == stage) {
          answers.merge(
              reports.apply(vote.record()),
              vote.verdict(),
              (a, b) -> a == b ? a : AiVerdict.UNCLEAR);
        }
      }
      return answers;
    }
  }

  public AiVotes {
    runs = List.copyOf(runs);
  }
}
