package screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins the problems of a file that say the same, so that one mistake made in many rows fills one
 * line of a terminal.
 */
final class LikeProblems {
  /** Words in quotation marks, by which problems of one kind differ. */
  private static final Pattern QUOTED = Pattern.compile("'[^'\\n]*'");

  /** How many lines are named. */
  private static final int PLACES = 5;

  /** How many problems of one kind are listed in full where they differ in quoted words. */
  private static final int ALIKE = 10;

  private LikeProblems() {}

  /**
   * A problem with its place.
   *
   * @param line 1-based; 0 for the file as a whole
   */
  record Problem(String file, int line, String message) {}

  /** One problem for each message, in the order in which they occur first. */
  static List<Problem> joined(List<Problem> problems) {
    Map<List<String>, List<List<Problem>>> kinds = new LinkedHashMap<>();
    for (List<Problem> same : grouped(problems, false)) {
      kinds.computeIfAbsent(key(same.get(0), true), kind -> new ArrayList<>()).add(same);
    }
    List<Problem> joined = new ArrayList<>();
    for (List<List<Problem>> kind : kinds.values()) {
      boolean many = kind.size() > ALIKE;
      kind.stream().limit(many ? PLACES : kind.size()).map(LikeProblems::one).forEach(joined::add);
      if (many) {
        joined.add(further(kind.subList(PLACES, kind.size())));
      }
    }
    return joined;
  }

  private static List<List<Problem>> grouped(List<Problem> problems, boolean blanked) {
    Map<List<String>, List<Problem>> groups = new LinkedHashMap<>();
    problems.forEach(
        it -> groups.computeIfAbsent(key(it, blanked), key -> new ArrayList<>()).add(it));
    return List.copyOf(groups.values());
  }

  private static List<String> key(Problem problem, boolean blanked) {
    String message = problem.message();
    return List.of(problem.file(), blanked ? QUOTED.matcher(message).replaceAll("''") : message);
  }

  private static Problem one(List<Problem> same) {
    Problem first = same.get(0);
    return same.size() == 1
        ? first
        : new Problem(
            first.file(),
            first.line(),
            first.message() + " (" + same.size() + " times: " + places(same) + ")");
  }

  private static Problem further(List<List<Problem>> rest) {
    List<Problem> problems = rest.stream().flatMap(List::stream).toList();
    return new Problem(
        problems.get(0).file(),
        0,
        Counted.of(problems.size(), "further problem") + " of this kind: " + places(problems));
  }

  private static String places(List<Problem> problems) {
    List<Integer> lines = problems.stream().map(Problem::line).filter(line -> line > 0).toList();
    String named =
        lines.stream().limit(PLACES).map(String::valueOf).collect(Collectors.joining(", "));
    int more = lines.size() - PLACES;
    return lines.isEmpty() ? "" : "lines " + named + (more > 0 ? " and " + more + " more" : "");
  }
}
