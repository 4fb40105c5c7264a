package screen.protocol;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A line of {@code plans.csv} about AI: the config has a plan for its exclusions from now on, or
 * has none any more.
 *
 * @param ai its id in the config
 * @param plan empty if it has none any more
 * @param line its 1-based line
 * @param text its cells as the tool writes them, with line end
 */
public record AiPlanEvent(
    String ai, Optional<AiPlan> plan, OffsetDateTime decidedAt, int line, String text) {}
