package screen.flow.check;

import java.util.List;
import screen.flow.check.number.FlowNumbers;

/**
 * The numbers that one paper states about its flow.
 *
 * @param paper its name; "" if not given
 * @param statements each flow it states: one for a diagram, several if abstract, text and figure
 *     each give numbers
 * @param agreements its statements on the agreement between reviewers
 */
public record Published(
    String paper, List<FlowNumbers> statements, List<StatedAgreement> agreements) {
  public Published {
    statements = List.copyOf(statements);
    agreements = List.copyOf(agreements);
  }

  /** A paper with only one flow. */
  public static Published of(FlowNumbers flow) {
    return new Published("", List.of(flow), List.of());
  }
}
