package screen.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Words that authors have proposed for ranges of kappa. They are conventions that ignore prevalence
 * and standard error, so they are only used on request and beside the number. The originals leave
 * gaps, as between .20 and .21; each constant says how these are closed.
 */
public enum InterpretationBands {
  /**
   * J. R. Landis, G. G. Koch, Biometrics 33 (1977) 159-174. Upper limits inclusive, value
   * unrounded.
   */
  LANDIS_KOCH(
      "landis-koch",
      "Landis and Koch (1977)",
      List.of(
          new Band("poor", -Double.MIN_VALUE),
          new Band("slight", .20),
          new Band("fair", .40),
          new Band("moderate", .60),
          new Band("substantial", .80),
          new Band("almost perfect", 1))),
  /**
   * D. G. Altman, Practical Statistics for Medical Research (1991) 404. Upper limits inclusive,
   * value unrounded.
   */
  ALTMAN(
      "altman",
      "Altman (1991)",
      List.of(
          new Band("poor", .20),
          new Band("fair", .40),
          new Band("moderate", .60),
          new Band("good", .80),
          new Band("very good", 1))),
  /** M. L. McHugh, Biochem Med 22 (2012) 276-282. On the value rounded to two decimals. */
  MCHUGH(
      "mchugh",
      "McHugh (2012)",
      List.of(
          new Band("none", .20),
          new Band("minimal", .39),
          new Band("weak", .59),
          new Band("moderate", .79),
          new Band("strong", .90),
          new Band("almost perfect", 1))) {
    @Override
    double compared(double kappa) {
      return BigDecimal.valueOf(kappa).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }
  },
  /**
   * Cochrane Handbook 5.1 (2011), 7.2.6, after R. G. Orwin (1994). Lower limits inclusive, value
   * unrounded; the Handbook has no word below .40.
   */
  COCHRANE_HANDBOOK(
      "cochrane-handbook",
      "the Cochrane Handbook 5.1 (2011)",
      List.of(
          new Band("below fair", Math.nextDown(.40)),
          new Band("fair", Math.nextDown(.60)),
          new Band("good", Math.nextDown(.75)),
          new Band("excellent", 1)));

  /** A word and the highest value that it still fits. */
  private record Band(String word, double highest) {}

  private final String key;
  private final String authors;
  private final List<Band> bands;

  InterpretationBands(String key, String authors, List<Band> bands) {
    this.key = key;
    this.authors = authors;
    this.bands = bands;
  }

  /** The name in the protocol. */
  public String key() {
    return key;
  }

  /** The authors to cite. */
  public String authors() {
    return authors;
  }

  /**
   * The word for a value of kappa or a similar coefficient.
   *
   * @throws IllegalArgumentException if the value is above 1 or not a number
   */
  public String word(double kappa) {
    return bands.stream()
        .filter(band -> compared(kappa) <= band.highest)
        .findFirst()
        .map(Band::word)
        .orElseThrow(() -> new IllegalArgumentException("kappa is at most 1, not " + kappa));
  }

  double compared(double kappa) {
    return kappa;
  }
}
