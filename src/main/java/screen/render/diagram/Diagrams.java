package screen.render.diagram;

import screen.flow.Versions;
import screen.protocol.Protocol;
import screen.protocol.ReportSettings.Synthesis;

/** Builds the diagram of a review. */
public final class Diagrams {
  private Diagrams() {}

  /** The diagram without coordinates; the protocol chooses the statement, the flow the variant. */
  public static Diagram of(Protocol protocol, Versions versions) {
    Contents contents = new Contents(versions, protocol);
    Synthesis synthesis = protocol.report().synthesis();
    return switch (protocol.report().diagram()) {
      case PRISMA_2020 -> Prisma2020.of(versions, contents);
      case PRISMA_TRAICE -> Prisma2020.traice(versions, contents);
      case PRISMA_2009 -> Prisma2009.of(versions.whole(), contents, synthesis.quantitative());
      case ROSES -> Roses.of(versions.whole(), contents, synthesis);
    };
  }

  /** The diagram with coordinates. */
  public static Drawing drawn(Protocol protocol, Versions versions) {
    Diagram diagram = of(protocol, versions);
    return Layout.of(diagram, diagram.titled(protocol.title()));
  }
}
