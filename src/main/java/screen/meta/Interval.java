package screen.meta;

/** The limits of an interval of 95 %. */
public record Interval(double lower, double upper) {
  static Interval around(double centre, double halfWidth) {
    return new Interval(centre - halfWidth, centre + halfWidth);
  }
}
