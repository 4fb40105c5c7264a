package screen.protocol;

import java.util.OptionalInt;

/**
 * Settings of the report.
 *
 * @param diagram which flow diagram is drawn
 * @param quantitativeSynthesis the number of studies in a meta-analysis, which screening does not
 *     show; for the last box of PRISMA 2009, which is left out if this is not stated
 * @param titleAbstractReasons whether the diagram lists the reasons for which records were excluded
 *     at title and abstract, which the templates do not ask for
 */
public record ReportSettings(
    Diagram diagram, OptionalInt quantitativeSynthesis, boolean titleAbstractReasons) {
  public static final ReportSettings DEFAULT = of(Diagram.PRISMA_2020);

  /** The statement whose diagram is drawn. */
  public enum Diagram {
    PRISMA_2020,
    PRISMA_2009
  }

  /** Settings with a diagram as its template has it, without a meta-analysis. */
  public static ReportSettings of(Diagram diagram) {
    return new ReportSettings(diagram, OptionalInt.empty(), false);
  }
}
