package screen.duplicates.match;

import screen.duplicates.match.fields.Features;

/**
 * Compares one field of two records. Symmetric; a missing value gives {@link Level#UNKNOWN} and 0
 * bits.
 *
 * <p>The weights in the implementations are the column "used" of the table "Fields and weights" in
 * {@code src/site/markdown/deduplication.md}, which gives the measured values and why they differ.
 * Weights that the table does not list are marked.
 */
@FunctionalInterface
interface FieldComparison {
  Agreement compare(Features a, Features b);
}
