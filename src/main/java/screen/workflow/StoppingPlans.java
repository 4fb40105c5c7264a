package screen.workflow;

import java.util.Optional;
import screen.Console;
import screen.folder.PlanFile;
import screen.folder.ReviewFolder;
import screen.protocol.PlanEvent;
import screen.protocol.PlanEvent.Kind;
import screen.protocol.PlanLog;
import screen.protocol.ScreeningSettings;
import screen.workflow.ai.AiPlans;

/**
 * Notes when the stopping plan of the config and the plans of AI were fixed, changed or taken out.
 */
public final class StoppingPlans {
  private StoppingPlans() {}

  /** Appends lines, unless the newest ones say what the config says; the folder must be locked. */
  public static void note(Console console, ReviewFolder folder) {
    AiPlans.note(console, folder);
    PlanLog log = folder.planFile().read();
    ScreeningSettings settings = folder.protocol().screening();
    if (log.isNoted(settings)) {
      return;
    }
    Kind kind = settings.stopping().isPresent() ? Kind.PLAN : Kind.NO_PLAN;
    folder
        .planFile()
        .append(
            new PlanEvent(
                kind,
                settings.stopping(),
                settings.order().id(),
                "",
                console.now(),
                "",
                Optional.empty(),
                "",
                0,
                ""));
    console.talk(
        (kind == Kind.PLAN
                ? "the stopping plan is noted in "
                : "the end of the stopping plan is noted in ")
            + PlanFile.NAME
            + ": commit it");
  }
}
