package screen.render.diagram;

import screen.flow.Flow;
import screen.protocol.Protocol;
import screen.protocol.ReportSettings;

/** Builds the diagram of a review. */
public final class Diagrams {
  private Diagrams() {}

  /** The diagram without coordinates; the protocol chooses the statement, the flow the variant. */
  public static Diagram of(Protocol protocol, Flow flow) {
    Contents contents = new Contents(flow, protocol);
    return protocol.report().diagram() == ReportSettings.Diagram.PRISMA_2009
        ? Prisma2009.of(flow, contents, protocol.report().quantitativeSynthesis())
        : Prisma2020.of(flow, contents);
  }

  /** The diagram with coordinates. */
  public static Drawing drawn(Protocol protocol, Flow flow) {
    Diagram diagram = of(protocol, flow);
    return Layout.of(diagram, diagram.titled(protocol.title()));
  }
}
