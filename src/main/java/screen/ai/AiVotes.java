package screen.ai;

import java.util.List;
import screen.protocol.AiTool;

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
   */
  public record Taken(AiRun run, AiTool.Role role, List<AiVote> votes) {
    public Taken {
      votes = List.copyOf(votes);
    }
  }

  public AiVotes {
    runs = List.copyOf(runs);
  }
}
