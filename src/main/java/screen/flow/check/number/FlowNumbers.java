package screen.flow.check.number;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import screen.flow.Arm;
import screen.flow.Boxes;

/**
 * The numbers of one flow, as a diagram or a passage of text states them; each may be absent.
 *
 * @param id the short name of the statement; "" if there is only one
 * @param unit what the statement says it counts (records, reports, studies); "" if it does not say
 * @param interim whether it is marked as not final
 * @param counts 0 or more
 * @param breakdowns numbers given line by line, in the order of their source
 * @param unreadable texts that are not whole numbers, by the key of the number
 */
public record FlowNumbers(
    String id,
    String unit,
    boolean interim,
    Map<Count, Long> counts,
    Map<Breakdown, List<Line>> breakdowns,
    Map<String, String> unreadable) {
  /** A line of a breakdown. */
  public record Line(String name, long n) {}

  public FlowNumbers {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    EnumMap<Breakdown, List<Line>> ofLines = new EnumMap<>(Breakdown.class);
    breakdowns.forEach((breakdown, lines) -> ofLines.put(breakdown, List.copyOf(lines)));
    breakdowns = Collections.unmodifiableMap(ofLines);
    unreadable = Collections.unmodifiableMap(new LinkedHashMap<>(unreadable));
    if (counts.values().stream().anyMatch(n -> n < 0)) {
      throw new IllegalArgumentException("a count is 0 or more: " + counts);
    }
  }

  /** Whether a number is given. */
  public boolean has(Count count) {
    return counts.containsKey(count);
  }

  public boolean hasAll(Count... all) {
    return Arrays.stream(all).allMatch(this::has);
  }

  public boolean has(Breakdown breakdown) {
    return breakdowns.containsKey(breakdown);
  }

  /** A number, 0 if it is not given; {@link #has} distinguishes the two. */
  public long get(Count count) {
    return counts.getOrDefault(count, 0L);
  }

  public List<Line> lines(Breakdown breakdown) {
    return breakdowns.getOrDefault(breakdown, List.of());
  }

  /** The sum of a breakdown's lines, 0 if it is not given. */
  public long total(Breakdown breakdown) {
    return lines(breakdown).stream().mapToLong(Line::n).sum();
  }

  /** Whether one of these is given as something other than a whole number. */
  public boolean isUnreadable(String... keys) {
    return !Collections.disjoint(unreadable.keySet(), Arrays.asList(keys));
  }

  /** Whether any records came by other methods than databases and registers. */
  public boolean hasOtherArm() {
    return Arrays.stream(Count.of(Boxes.only(Arm.OTHER))).anyMatch(count -> get(count) > 0);
  }

  /** Names a number of this flow for messages. */
  public String place(String key) {
    return id.isEmpty() ? key : id + ": " + key;
  }
}
