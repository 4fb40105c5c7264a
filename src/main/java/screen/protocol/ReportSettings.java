package screen.protocol;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Settings of the report.
 *
 * @param diagram which flow diagram is drawn
 * @param synthesis numbers of studies that screening does not show, for the last boxes
 * @param shown what the diagram shows beyond its template, or leaves out
 * @param living how the diagram of a living review shows its versions; empty if it shows the whole
 *     review alone
 */
public record ReportSettings(
    Diagram diagram, Synthesis synthesis, Shown shown, Optional<Living> living) {
  public static final ReportSettings DEFAULT = of(Diagram.PRISMA_2020);

  /** The statement whose diagram is drawn. */
  public enum Diagram {
    PRISMA_2020("PRISMA 2020"),
    PRISMA_2009("PRISMA 2009"),
    /** With exclusions by people and by AI apart. */
    PRISMA_TRAICE("PRISMA-trAIce"),
    ROSES("ROSES");

    private final String title;

    Diagram(String title) {
      this.title = title;
    }

    /** The name of the statement. */
    public String title() {
      return title;
    }
  }

  /**
   * Numbers of studies after screening, each at most the one before; a box whose number is empty is
   * left out.
   *
   * @param appraised studies that critical appraisal left in
   * @param narrative studies in the narrative synthesis
   * @param quantitative studies in the quantitative synthesis, such as a meta-analysis
   */
  public record Synthesis(OptionalInt appraised, OptionalInt narrative, OptionalInt quantitative) {
    public static final Synthesis UNKNOWN = of(OptionalInt.empty());

    /** Only the number of studies in the quantitative synthesis, or none. */
    public static Synthesis of(OptionalInt quantitative) {
      return new Synthesis(OptionalInt.empty(), OptionalInt.empty(), quantitative);
    }
  }

  /**
   * Lines and numbers that the templates of the statements do not have, or always have.
   *
   * @param titleAbstractReasons whether the diagram lists the reasons for which records were
   *     excluded at title and abstract
   * @param emptyBoxes whether boxes and lines of the template are shown even if they count nothing
   * @param studies whether boxes of reports also count the studies that these are of
   */
  public record Shown(boolean titleAbstractReasons, boolean emptyBoxes, boolean studies) {
    public static final Shown AS_TEMPLATE = new Shown(false, true, false);
  }

  /**
   * The versions of a living review in its diagram; each round of searching is one.
   *
   * @param status a sentence on the living status, such as when it is updated next; "" if not given
   */
  public record Living(Layout layout, String status) {
    /** Which versions are counted together, in the order of their columns. */
    public enum Layout {
      /** Each version alone. */
      EACH,
      /** All versions together. */
      ALL,
      /** The first version, and all later ones together. */
      BASE_AND_UPDATES,
      /** All versions but the last together, and the last. */
      PREVIOUS_AND_LAST
    }
  }

  /** Settings with a diagram as its template has it, without a meta-analysis. */
  public static ReportSettings of(Diagram diagram) {
    return new ReportSettings(diagram, Synthesis.UNKNOWN, Shown.AS_TEMPLATE, Optional.empty());
  }

  /** The same settings with what else the diagram shows. */
  public ReportSettings with(Shown other) {
    return new ReportSettings(diagram, synthesis, other, living);
  }

  /** The same settings for a living review. */
  public ReportSettings with(Living versions) {
    return new ReportSettings(diagram, synthesis, shown, Optional.of(versions));
  }
}
