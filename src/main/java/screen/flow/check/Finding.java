package screen.flow.check;

/**
 * One thing about the numbers of a flow that does not hold.
 *
 * @param rule the id of the rule, such as F03
 * @param where the statement and the number it is about, as written in its file
 * @param message what is wrong, in words with the numbers in it
 * @param mend how it could be put right
 */
public record Finding(String rule, Severity severity, String where, String message, String mend) {
  /** How bad it is. */
  public enum Severity {
    /** The numbers cannot all be true. */
    ERROR,
    /** They can, but something is not said or looks wrong. */
    WARNING
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
