package screen.flow.check;

/**
 * The rules for published numbers, in the order in which findings are reported. F is about the sums
 * of one flow, L about its lists, T about several statements of one paper, G about stated
 * agreement.
 */
public enum Rule {
  F01("every n is a whole number, 0 or more"),
  F02("counts per source sum to the totals"),
  F03("identified - removed before screening = screened"),
  F04("screened - excluded = reports sought"),
  F05("sought - not retrieved = assessed"),
  F06("assessed - reasons = reports of included studies"),
  F07("other methods: sought <= identified"),
  F07W("other methods: each record identified is sought"),
  F08("other methods: sought - not retrieved = assessed"),
  F09("assessed - excluded, both arms = reports included"),
  F10("studies <= reports"),
  F11("total = previous + new"),
  F12("meta-analysis <= total"),
  F13("no count exceeds the one it comes from"),
  F14("one primary reason for each report excluded"),
  F15("by human + by automation tools = excluded"),
  F18("duplicates = identified - records after removal"),
  L16("every record ends in exactly one state"),
  L17("nothing is open in a final diagram"),
  L19("lists have as many rows as the flow says"),
  T15("the statements of one paper agree"),
  G20("a stated percentage is possible for its n"),
  G21("stated kappa = (po - pe) / (1 - pe)");

  private final String words;

  Rule(String words) {
    this.words = words;
  }

  /** Its id in findings. */
  public String id() {
    return this == F07W ? "F07w" : name();
  }

  /** The requirement, in words. */
  public String words() {
    return words;
  }

  Finding error(String where, String message, String remedy) {
    return new Finding(id(), Finding.Severity.ERROR, where, message, remedy);
  }

  Finding warning(String where, String message, String remedy) {
    return new Finding(id(), Finding.Severity.WARNING, where, message, remedy);
  }
}
