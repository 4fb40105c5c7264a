package screen.protocol;

/**
 * A language model or another program that votes on records, and never a screener.
 *
 * @param id its name in the config and in the provenance of its runs
 * @param role what its votes may do, fixed before they arrive
 */
public record AiTool(String id, Role role) {
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
