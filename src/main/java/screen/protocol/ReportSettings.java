package screen.protocol;

import java.util.OptionalInt;

/**
 * How the report looks.
 *
 * @param diagram which flow diagram is drawn
 * @param quantitativeSynthesis how many studies were pooled in a meta-analysis, which screening
 *     cannot tell; for the last box of PRISMA 2009, which is left out where this is not stated
 */
public record ReportSettings(Diagram diagram, OptionalInt quantitativeSynthesis) {
  public static final ReportSettings DEFAULT = of(Diagram.PRISMA_2020);

  /** The statement whose diagram is drawn. */
  public enum Diagram {
    PRISMA_2020,
    PRISMA_2009
  }

  /** A diagram of a review that states no meta-analysis. */
  public static ReportSettings of(Diagram diagram) {
    return new ReportSettings(diagram, OptionalInt.empty());
  }
}
