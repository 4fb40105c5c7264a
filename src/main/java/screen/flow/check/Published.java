package screen.flow.check;

import java.util.List;

/**
 * What one paper says of its flow.
 *
 * @param paper its name; "" where not told
 * @param statements each flow it gives: one for a diagram, several where abstract, text and figure
 *     each give numbers
 * @param agreements what it says of the agreement between reviewers
 */
public record Published(
    String paper, List<FlowNumbers> statements, List<StatedAgreement> agreements) {
  public Published {
    statements = List.copyOf(statements);
    agreements = List.copyOf(agreements);
  }

  /** A paper of which only one flow is known. */
  public static Published of(FlowNumbers flow) {
    return new Published("", List.of(flow), List.of());
  }
}
