package screen.votes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds lines of append-only files that do not count although they come last: an earlier line on
 * the same subject has a later time and another content. Causes are a slow clock, an edited file or
 * merged clones.
 */
public final class TimeOrder {
  private TimeOrder() {}

  /**
   * A line of an append-only file.
   *
   * @param file its path, for messages
   * @param line 1-based
   * @param about its subject, such as a record or a pair; the newest line on a subject counts
   * @param says its content
   */
  public record Line(String file, int line, String about, String says, Instant time) {}

  /** A line that does not count, and the earlier line that counts instead. */
  public record Overruled(Line line, Line by) {}

  /**
   * The lines that do not count, in order.
   *
   * @param lines the lines of each file in order
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
