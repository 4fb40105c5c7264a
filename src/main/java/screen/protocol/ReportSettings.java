package screen.protocol;

/**
 * How the report looks.
 *
 * @param diagram which flow diagram is drawn
 */
public record ReportSettings(Diagram diagram) {
  public static final ReportSettings DEFAULT = new ReportSettings(Diagram.PRISMA_2020);

  /** The statement whose diagram is drawn. */
  public enum Diagram {
    PRISMA_2020,
    PRISMA_2009
  }
}
