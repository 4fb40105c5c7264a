package screen.meta;

/**
 * How much the effects of studies differ.
 *
 * @param q Cochran's Q, with the weights of the fixed effect
 * @param degreesOfFreedom the number of studies less 1
 * @param p of Q
 * @param i2 the share of the variation between estimates that is not chance, in percent: of Q
 *     beyond its degrees of freedom
 */
public record Heterogeneity(double q, int degreesOfFreedom, double p, double i2) {}
