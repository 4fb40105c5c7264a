package screen.workflow.ai;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import screen.Console;
import screen.folder.PlanFile;
import screen.folder.ReviewFolder;
import screen.protocol.AiPlan;
import screen.protocol.AiPlanEvent;
import screen.protocol.AiTool;
import screen.protocol.Automation;
import screen.protocol.PlanLog;

/** Notes when the plans of AI in the config were fixed, changed or taken out. */
public final class AiPlans {
  private AiPlans() {}

  /**
   * Appends a line for each AI of which the newest one does not say what the config says; the
   * folder must be locked.
   */
  public static void note(Console console, ReviewFolder folder) {
    PlanLog log = folder.planFile().read();
    Automation automation = folder.protocol().automation();
    Set<String> tools = new TreeSet<>(log.aiWithPlans());
    automation.ai().stream().map(AiTool::id).forEach(tools::add);
    for (String tool : tools) {
      Optional<AiPlan> plan = automation.ai(tool).flatMap(AiTool::plan);
      if (!log.isNoted(tool, plan)) {
        folder.planFile().append(new AiPlanEvent(tool, plan, console.now(), 0, ""));
        console.talk(
            (plan.isPresent() ? "the plan for " : "the end of the plan for ")
                + tool
                + " is noted in "
                + PlanFile.NAME
                + ": commit it");
      }
    }
  }
}
