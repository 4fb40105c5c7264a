package screen.protocol;

import java.util.Optional;
import screen.agreement.InterpretationBands;
import screen.agreement.MaybePolicy;

/**
 * How agreement is measured.
 *
 * @param maybe what a maybe at title and abstract counts as; include by default, as it goes on like
 *     include
 * @param bands whose words stand beside kappa; empty by default, for they are a convention and say
 *     less than the number
 */
public record AgreementSettings(MaybePolicy maybe, Optional<InterpretationBands> bands) {
  public static final AgreementSettings DEFAULT =
      new AgreementSettings(MaybePolicy.INCLUDE, Optional.empty());
}
