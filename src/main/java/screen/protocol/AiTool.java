package screen.protocol;

import java.util.Optional;

/**
 * A language model or another program that votes on records, and never a screener.
 *
 * @param id its name in the config and in the provenance of its runs
 * @param role what its votes may do, fixed before they arrive
 * @param plan what must be shown before its exclusions may count; only of {@code SCREEN_OUT}
 */
public record AiTool(String id, Role role, Optional<AiPlan> plan) {
  /** An AI whose exclusions never count. */
  public AiTool(String id, Role role) {
    this(id, role, Optional.empty());
  }

  /** The effect that votes of AI may have. */
  public enum Role {
    /** They are kept and measured, and change nothing. */
    SILENT("silent"),
    /** They send records that both screeners excluded to the tiebreaker. */
    RESCUE("rescue"),
    /** They order the queues. */
    ORDER("order"),
    /** Their exclusions count, under a certificate. */
    SCREEN_OUT("screen-out");

    private final String id;

    Role(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }

    @Override
    public String toString() {
      return id;
    }
  }
}
