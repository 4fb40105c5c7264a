package screen.render.figures;

import screen.Counted;
import screen.render.diagram.DrawableText;

/** Formats numbers within sentences. */
public final class Sentences {
  private Sentences() {}

  /** Such as {@code 1 record} or {@code 1,234 searches}. */
  public static String counted(int n, String noun) {
    return DrawableText.grouped(n) + " " + Counted.noun(n, noun);
  }
}
