package screen.render.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import screen.outcome.Rescue;

/** The gain from looking again at excluded records, batch by batch. */
public final class RescueTable {
  public static final String TITLE = "Excluded records looked at again";

  public static final List<String> COLUMNS =
      List.of("Batch", "Sent", "Looked at", "Overturned", "Per 100 looks", "Included");

  private RescueTable() {}

  /** A row for each batch; none if no record was sent to the tiebreaker. */
  public static List<List<String>> rows(ReviewReport report) {
    List<List<String>> rows = new ArrayList<>();
    Rescue.of(report.review(), report.outcomes()).stream()
        .collect(
            Collectors.groupingBy(
                rescue -> rescue.line().batch(), TreeMap::new, Collectors.toList()))
        .forEach((batch, rescues) -> rows.add(row(batch, Rescue.Gain.of(rescues))));
    return rows;
  }

  private static List<String> row(int batch, Rescue.Gain gain) {
    return List.of(
        Integer.toString(batch),
        Integer.toString(gain.sent()),
        Integer.toString(gain.looked()),
        Integer.toString(gain.overturned()),
        gain.perHundred(),
        Integer.toString(gain.included()));
  }
}
