package screen.duplicates.search;

import java.util.Comparator;

/**
 * A link between two records that belong, or may belong, into one set, by position.
 *
 * @param one the smaller position
 * @param other the larger one
 * @param weight evidence in bits; {@link Double#MAX_VALUE} for a ruling
 * @param reviewer who made the ruling; "" if the program decided
 */
public record Link(int one, int other, double weight, String reviewer) {
  /** The surest first, then by position. */
  static final Comparator<Link> SUREST_FIRST =
      Comparator.comparingDouble((Link link) -> -link.weight())
          .thenComparing(Link::one)
          .thenComparing(Link::other);

  /** A link that the program found between two positions. */
  public static Link found(int one, int other, double weight) {
    return new Link(one, other, weight, "");
  }

  /** The link of a ruling on two records, given in either order. */
  public static Link ruled(int a, int b, String reviewer) {
    return new Link(Math.min(a, b), Math.max(a, b), Double.MAX_VALUE, reviewer);
  }

  boolean isRuling() {
    return !reviewer.isEmpty();
  }

  int from(int record) {
    return record == one ? other : one;
  }
}
