package screen.report;

import screen.Counted;
import screen.report.diagram.Legible;

/** Numbers within sentences. */
final class Sentences {
  private Sentences() {}

  /** Such as {@code 1 record} or {@code 1,234 searches}. */
  static String counted(int n, String noun) {
    return Legible.grouped(n) + " " + Counted.noun(n, noun);
  }
}
