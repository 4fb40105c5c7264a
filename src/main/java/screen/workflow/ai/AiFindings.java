package screen.workflow.ai;

import java.util.ArrayList;
import java.util.List;
import screen.flow.check.Finding;
import screen.folder.ReviewFolder;

/** Checks that each run of AI still has its prompt, and was taken to the end. */
public final class AiFindings {
  private static final String RULE = "ai";

  private AiFindings() {}

  public static List<Finding> in(ReviewFolder folder) {
    List<Finding> findings = new ArrayList<>();
    for (String run : folder.aiFolder().runsWithOtherPrompt()) {
      findings.add(
          new Finding(
              RULE,
              Finding.Severity.ERROR,
              "records/ai/" + run + "/prompt.txt",
              "The prompt is not the one of which run.json states the SHA-256",
              "Put the file back as it was (git has it)."));
    }
    for (String run : folder.aiFolder().runsWithOtherVotes()) {
      findings.add(
          new Finding(
              RULE,
              Finding.Severity.ERROR,
              "records/ai/" + run + "/votes.jsonl",
              "The votes are not those that were taken: their SHA-256 is not that in runs.csv",
              "Put the file back as it was (git has it). Other votes are a new run."));
    }
    for (String run : folder.aiFolder().interrupted()) {
      findings.add(
          new Finding(
              RULE,
              Finding.Severity.WARNING,
              "records/ai/" + run,
              "runs.csv does not list this run, so that its votes do not count",
              "Take its votes again with `screen decide --from-ai`, or delete the folder."));
    }
    return findings;
  }
}
