package screen.protocol;

/**
 * Where records come from.
 *
 * @param id short name used in record ids and on the command line
 * @param name as printed in the flow
 */
public record Source(String id, String name, Kind kind) {
  /**
   * PRISMA 2020's kinds: the first two are the left arm of the diagram, the rest its other methods.
   */
  public enum Kind {
    DATABASE,
    REGISTER,
    WEBSITE,
    ORGANISATION,
    CITATION,
    OTHER;

    /** Whether it belongs to "databases and registers". */
    public boolean isMainArm() {
      return this == DATABASE || this == REGISTER;
    }
  }
}
