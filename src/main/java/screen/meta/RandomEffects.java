package screen.meta;

/**
 * A model in which studies have different true effects.
 *
 * @param tau2 the variance between the true effects
 * @param i2 the share of that variance in the whole, for a study of typical precision, in percent
 * @param h2 the whole variance as a multiple of that of a typical study
 * @param prediction the interval for the true effect of a new study
 */
public record RandomEffects(Pooled pooled, double tau2, double i2, double h2, Interval prediction) {

  /** How the variance between the true effects is estimated. */
  public enum Estimator {
    DERSIMONIAN_LAIRD("DerSimonian-Laird"),
    REML("REML");

    private final String label;

    Estimator(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** How the interval of the pooled effect is computed. */
  public enum Limits {
    /** By the normal law, with the estimated variance taken as known. */
    WALD,
    /** By the t law, with the weighted residual variance (Knapp and Hartung 2003). */
    HARTUNG_KNAPP
  }
}
