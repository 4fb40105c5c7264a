package screen.protocol;

import java.util.Optional;
import screen.agreement.InterpretationBands;
import screen.agreement.MaybePolicy;

/**
 * Settings for measuring agreement.
 *
 * @param maybe what a maybe at title and abstract counts as; include by default, as both lead to
 *     full text
 * @param bands the words printed beside kappa; empty by default, as they are conventions and less
 *     exact than the number
 */
public record AgreementSettings(MaybePolicy maybe, Optional<InterpretationBands> bands) {
  public static final AgreementSettings DEFAULT =
      new AgreementSettings(MaybePolicy.INCLUDE, Optional.empty());
}
