package screen.workflow.ai;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import screen.ai.AiRun;
import screen.ai.AiVerdict;
import screen.ai.AiVote;
import screen.ai.AiVotes;
import screen.folder.ReviewFolder;
import screen.protocol.AiTool;
import screen.record.RecordId;
import screen.votes.Ballots;
import screen.votes.Stage;
import screen.votes.Vote;

/** Loads the votes of AI from the review folder. */
public final class LoadAi {
  private LoadAi() {}

  /**
   * The votes of all runs, then those of older files of votes, which have no provenance.
   *
   * @param known the records of the review
   */
  public static AiVotes of(ReviewFolder folder, Set<RecordId> known) {
    List<AiTool> tools = folder.protocol().automation().ai();
    if (tools.isEmpty()) {
      return AiVotes.NONE;
    }
    List<AiVotes.Taken> runs = new ArrayList<>(folder.aiFolder().read(known).runs());
    Ballots older = Ballots.of(folder.voteFiles().readOfAi(known));
    for (AiTool tool : tools) {
      List<AiVote> votes = votes(older, tool.id(), known);
      if (!votes.isEmpty()) {
        runs.add(new AiVotes.Taken(AiRun.withoutProvenance(tool.id()), AiTool.Role.SILENT, votes));
      }
    }
    return new AiVotes(runs);
  }

  private static List<AiVote> votes(Ballots older, String ai, Set<RecordId> known) {
    List<AiVote> votes = new ArrayList<>();
    for (RecordId record : known) {
      Optional.ofNullable(older.standing(Stage.TITLE_ABSTRACT, Set.of(record)).get(ai))
          .map(LoadAi::vote)
          .ifPresent(votes::add);
    }
    return votes;
  }

  private static AiVote vote(Vote vote) {
    AiVerdict verdict =
        switch (vote.verdict()) {
          case INCLUDE -> AiVerdict.INCLUDE;
          case EXCLUDE -> AiVerdict.EXCLUDE;
          default -> AiVerdict.UNCLEAR;
        };
    return new AiVote(
        vote.record(),
        vote.stage(),
        verdict,
        Optional.empty(),
        new TreeMap<>(),
        "",
        "",
        vote.line());
  }
}
