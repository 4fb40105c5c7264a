package screen.meta;

/**
 * A continuous outcome in one group.
 *
 * @param n participants, at least 1
 * @param sd the standard deviation between participants, at least 0
 */
public record GroupMean(int n, double mean, double sd) {
  public GroupMean {
    if (n < 1 || !Double.isFinite(mean) || !Double.isFinite(sd) || sd < 0) {
      throw new IllegalArgumentException("mean " + mean + ", SD " + sd + ", n " + n);
    }
  }
}
