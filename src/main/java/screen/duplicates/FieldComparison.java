package screen.duplicates;

/** Compares one field of two records; symmetric, and silent about what is missing. */
@FunctionalInterface
interface FieldComparison {
  Agreement compare(Features a, Features b);
}
