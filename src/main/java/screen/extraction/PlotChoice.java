package screen.extraction;

import java.util.Optional;
import screen.meta.Measure;
import screen.meta.RandomEffects.Estimator;

/**
 * A forest plot that the config asks for.
 *
 * @param outcome a field of type continuous or dichotomous, per arm
 * @param timepoint empty for the one that most studies have
 * @param measure empty for the usual one of the field
 */
public record PlotChoice(
    FormField outcome,
    Optional<String> timepoint,
    Optional<Measure> measure,
    Estimator estimator) {}
