package screen.votes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines of append-only files that do not count though they come last: an earlier line on the same
 * thing has a later time and says otherwise. A clock was behind, a person edited the file, or two
 * clones were merged.
 */
public final class TimeOrder {
  private TimeOrder() {}

  /**
   * A line of an append-only file.
   *
   * @param file as the user knows it
   * @param line 1-based
   * @param about what it is about, such as a record or a pair; lines about the same replace each
   *     other
   * @param says what it says
   */
  public record Line(String file, int line, String about, String says, Instant time) {}

  /** A line that does not count, and the earlier one that does. */
  public record Overruled(Line line, Line by) {}

  /**
   * The lines that do not count, in their order.
   *
   * @param lines in the order of each file
   */
  public static List<Overruled> in(List<Line> lines) {
    Map<List<String>, Line> newest = new HashMap<>();
    List<Overruled> overruled = new ArrayList<>();
    for (Line line : lines) {
      Line before = newest.putIfAbsent(List.of(line.file(), line.about()), line);
      if (before == null || !before.time().isAfter(line.time())) {
        newest.put(List.of(line.file(), line.about()), line);
      } else if (!before.says().equals(line.says())) {
        overruled.add(new Overruled(line, before));
      }
    }
    return overruled;
  }
}
