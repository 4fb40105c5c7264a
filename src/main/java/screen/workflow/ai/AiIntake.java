package screen.workflow.ai;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import screen.Console;
import screen.Counted;
import screen.Failure;
import screen.Nearest;
import screen.ai.AiRun;
import screen.ai.AiVote;
import screen.folder.ReviewFolder;
import screen.folder.ai.AiFolder;
import screen.folder.ai.AiRunJson;
import screen.protocol.AiTool;
import screen.protocol.Automation;
import screen.record.Field;
import screen.record.RecordId;
import screen.record.UnknownRecord;

/** Takes the votes of a run of AI from a file: all of them or none. */
public final class AiIntake {
  private final Console console;
  private final ReviewFolder folder;
  private final boolean dryRun;

  /**
   * @param dryRun whether to write nothing
   */
  public AiIntake(Console console, ReviewFolder folder, boolean dryRun) {
    this.console = console;
    this.folder = folder;
    this.dryRun = dryRun;
  }

  /**
   * Takes the votes that the run has not given yet; the folder must be locked.
   *
   * @param votesFile JSON Lines, a vote each
   * @param runFile the provenance of the run; its prompt is beside it
   * @throws Failure of kind INPUT if anything is wrong; nothing is changed then
   */
  public void take(Path votesFile, Path runFile) {
    String text = AiFolder.text(console.path(runFile), runFile.toString());
    AiRun run = AiRunJson.read(text, runFile.toString());
    AiTool tool = tool(run, runFile.toString());
    Path prompt = prompt(run, runFile);
    AiFolder ai = folder.aiFolder();
    ai.run(run.run()).ifPresent(before -> refuseAnother(run, before, runFile.toString()));
    List<AiVote> votes = votes(votesFile, run.run());
    Set<String> given = new HashSet<>();
    ai.votes(run.run()).forEach(vote -> given.add(key(vote)));
    List<AiVote> added = votes.stream().filter(vote -> given.add(key(vote))).toList();
    if (!dryRun && (!added.isEmpty() || !ai.isListed(run.run()))) {
      AiPlans.note(console, folder);
      ai.take(
          run,
          AiFolder.bytes(console.path(runFile)),
          AiFolder.bytes(prompt),
          added,
          tool.role(),
          console.now());
    }
    print(run, votes, added);
  }

  private static String key(AiVote vote) {
    return vote.stage() + " " + vote.record() + " " + vote.verdict();
  }

  private AiTool tool(AiRun run, String file) {
    Automation automation = folder.protocol().automation();
    List<AiTool> tools = automation.ai();
    return automation
        .ai(run.ai())
        .orElseThrow(
            () ->
                Failure.input(
                        "The config names no AI '"
                            + run.ai()
                            + "'. "
                            + (tools.isEmpty()
                                ? "Add `ai: [{id: " + run.ai() + "}]` to it first."
                                : Nearest.hint(run.ai(), tools.stream().map(AiTool::id).toList())))
                    .in(file));
  }

  private Path prompt(AiRun run, Path runFile) {
    Path prompt = console.path(runFile).resolveSibling(run.promptFile());
    if (!Files.isRegularFile(prompt)) {
      throw Failure.input(
              "The prompt '"
                  + run.promptFile()
                  + "' is not beside this file. It is kept with the"
                  + " votes, so put it there.")
          .in(runFile.toString());
    }
    String hash = AiFolder.sha256(prompt);
    if (!hash.equals(run.promptSha256())) {
      throw Failure.input(
              "The prompt '"
                  + run.promptFile()
                  + "' has the SHA-256 "
                  + hash
                  + ", and not that of `prompt_sha256`: it was changed after the run. Votes with"
                  + " another prompt are a new run.")
          .in(runFile.toString());
    }
    return prompt;
  }

  private static void refuseAnother(AiRun run, AiRun before, String file) {
    List<String> differing = run.differencesFrom(before);
    if (!differing.isEmpty()) {
      throw Failure.input(
              "The run '"
                  + run.run()
                  + "' was taken before with other settings ("
                  + String.join(", ", differing)
                  + "). A changed prompt, model or setting is a new run: give it another name in"
                  + " `run`, also in its votes.")
          .in(file);
    }
  }

  private List<AiVote> votes(Path file, String run) {
    String name = file.toString();
    List<Failure> problems = new ArrayList<>();
    List<AiVote> votes =
        AiFolder.parse(AiFolder.text(console.path(file), name), name, run, problems);
    Set<RecordId> known = folder.readRecordsWithout(EnumSet.allOf(Field.class)).keySet();
    for (AiVote vote : votes) {
      if (!known.contains(vote.record())) {
        problems.add(
            Failure.input(UnknownRecord.message(vote.record().toString(), known))
                .at(name, vote.line()));
      }
    }
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparingInt(Failure::line));
      throw Failure.listing(problems, "no vote was taken.");
    }
    return votes;
  }

  /** Says how many votes there are, and never which: people have not screened these records yet. */
  private void print(AiRun run, List<AiVote> votes, List<AiVote> added) {
    List<Integer> malformed = added.stream().filter(AiVote::isMalformed).map(AiVote::line).toList();
    if (console.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      if (dryRun) {
        json.put("dry_run", true);
      }
      json.put("ai", run.ai());
      json.put("run", run.run());
      json.put("votes", added.size());
      json.put("unchanged", votes.size() - added.size());
      json.put("malformed", malformed);
      console.printJson(json);
      return;
    }
    console.print(
        run.ai()
            + ", run "
            + run.run()
            + ": "
            + Counted.of(added.size(), "vote")
            + (dryRun ? " would be taken, " : " taken, ")
            + (votes.size() - added.size())
            + " unchanged"
            + (malformed.isEmpty()
                ? ""
                : "; " + Counted.of(malformed.size(), "malformed answer") + " count as unclear:"));
    malformed.forEach(line -> console.print("  line " + line));
  }
}
