package screen.duplicates.match;

import screen.duplicates.match.fields.Features;

/** Compares one field of two records; symmetric, and silent about what is missing. */
@FunctionalInterface
interface FieldComparison {
  Agreement compare(Features a, Features b);
}
