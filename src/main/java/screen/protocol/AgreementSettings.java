package screen.protocol;

import screen.agreement.MaybePolicy;

/**
 * How agreement is measured.
 *
 * @param maybe what a maybe at title and abstract counts as; include by default, as it goes on like
 *     include
 */
public record AgreementSettings(MaybePolicy maybe) {
  public static final AgreementSettings DEFAULT = new AgreementSettings(MaybePolicy.INCLUDE);
}
