package screen.flow;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import screen.record.RecordId;

/**
 * A flow as a diagram shows it: once, or with a number for each version of a living review.
 *
 * @param whole the flow of the whole review, or of the round that the diagram is about
 * @param columns what the numbers of each box count, in order; one or more
 * @param status a sentence on the version of a living review; "" if the review is not shown as one
 * @param studies counts the studies that reports are of; empty unless the diagram shows them
 */
public record Versions(
    Flow whole,
    List<Column> columns,
    String status,
    Optional<ToIntFunction<Collection<RecordId>>> studies) {
  /**
   * The versions that one number of each box counts.
   *
   * @param label its versions in words; "" if there is no other column
   */
  public record Column(String label, Flow flow) {}

  public Versions {
    columns = List.copyOf(columns);
  }

  /** A flow that is shown once, with one number a box. */
  public static Versions of(Flow flow) {
    return new Versions(flow, List.of(new Column("", flow)), "", Optional.empty());
  }

  /** Another flow of the same review, shown once. */
  public Versions with(Flow other) {
    return new Versions(other, List.of(new Column("", other)), "", studies);
  }

  /** Whether it is that of a living review. */
  public boolean isLiving() {
    return !status.isEmpty();
  }
}
