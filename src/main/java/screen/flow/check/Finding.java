package screen.flow.check;

/**
 * A problem with the numbers of a flow.
 *
 * @param rule the id of the rule, such as F03
 * @param where the statement and the number in question, as written in its file
 * @param message the problem in words, with its numbers
 * @param remedy how it could be corrected
 */
public record Finding(String rule, Severity severity, String where, String message, String remedy) {
  /** How severe it is. */
  public enum Severity {
    /** The numbers cannot all be true. */
    ERROR,
    /** They can, but something is missing or looks wrong. */
    WARNING
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
