package screen.duplicates.match;

import java.util.List;
import java.util.Locale;

/**
 * A weight and the parts it is the sum of, as a tree that prints itself; modelled on Lucene's class
 * of this name.
 *
 * @param value weight in bits
 * @param words what the weight is for
 * @param parts the parts of the sum
 */
public record Explanation(double value, String words, List<Explanation> parts) {
  public Explanation {
    parts = List.copyOf(parts);
  }

  static Explanation leaf(double value, String words) {
    return new Explanation(value, words, List.of());
  }

  /** The tree, one line per node, indented by two blanks per level. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    print(out, 0);
    return out.toString();
  }

  private void print(StringBuilder out, int depth) {
    String number = value == 0 ? "    0" : String.format(Locale.ROOT, "%+5.1f", value);
    out.append("  ".repeat(depth)).append(number).append("  ").append(words).append('\n');
    parts.forEach(part -> part.print(out, depth + 1));
  }
}
