package screen.protocol;

/**
 * How agreement is measured.
 *
 * @param maybe what a maybe counts as; include by default, as it goes on like include
 */
public record AgreementSettings(Maybe maybe) {
  public static final AgreementSettings DEFAULT = new AgreementSettings(Maybe.INCLUDE);

  /** What a maybe at title and abstract counts as. */
  public enum Maybe {
    INCLUDE,
    EXCLUDE,
    DROPPED,
    CATEGORY
  }
}
