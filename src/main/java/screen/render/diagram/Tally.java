package screen.render.diagram;

import java.util.List;

/**
 * The numbers of a line: one, or one for each version of a living review.
 *
 * @param counts of records, reports or studies; 0 or more each
 * @param studies how many studies these reports are of, one for each count; empty if not shown
 */
record Tally(List<Integer> counts, List<Integer> studies) {
  Tally {
    counts = List.copyOf(counts);
    studies = List.copyOf(studies);
  }

  /** A single number, which is about all versions. */
  static Tally of(int n) {
    return new Tally(List.of(n), List.of());
  }

  /** Whether nothing is counted in any version. */
  boolean isZero() {
    return counts.stream().allMatch(n -> n == 0);
  }

  /** Such as {@code (n = 12)}, {@code (n = 9 | 3)} or {@code (n = 12; k = 10)}. */
  String text() {
    return DrawableText.counts(counts, studies);
  }
}
