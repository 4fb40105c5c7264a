/**
 * Compares two records and decides whether they are duplicates. Plain Java, no I/O.
 *
 * <p>Two records are duplicates if they are one bibliographic record (Rathbone et al. 2015 [1]): an
 * erratum, a reply, a conference abstract or another version of a review is a record of its own.
 *
 * <ol>
 *   <li>{@link screen.duplicates.match.fields.Features} reduces each record once to the compared
 *       values, and {@link screen.duplicates.match.fields.BlockingKeys} to short keys; records that
 *       share a key are candidates.
 *   <li>{@link screen.duplicates.match.Comparison} compares a candidate pair field by field. Each
 *       field gives an {@link screen.duplicates.match.Agreement} with a weight in bits, the base-2
 *       logarithm of how much more often duplicates agree in this way than other pairs; a missing
 *       field weighs 0. The weights are added up (Fellegi and Sunter 1969 [2]). They are listed,
 *       with the measured values, in {@code src/site/markdown/deduplication.md}.
 *   <li>An {@link screen.duplicates.match.Objection} is a difference that the sum does not show:
 *       other numbers or populations in the titles, an erratum against its article, other
 *       identifiers. With an objection, the program never makes a duplicate by itself.
 *   <li>{@link screen.duplicates.match.Decision} gives the result; {@code search} then merges pairs
 *       into sets, the surest first, if no records of the two sets contradict each other ({@link
 *       screen.duplicates.match.Contradiction}).
 *   <li>People's rulings take precedence over all of this.
 * </ol>
 *
 * <p>Start reading at {@code Deduplication} in {@code search}.
 *
 * <p>[1] Rathbone J, Carter M, Hoffmann T, Glasziou P. Better duplicate detection for systematic
 * reviewers. Systematic Reviews 2015;4:6. [2] Fellegi IP, Sunter AB. A theory for record linkage.
 * Journal of the American Statistical Association 1969;64:1183-1210. [3] Cohen WW, Ravikumar P,
 * Fienberg SE. A comparison of string distance metrics for name-matching tasks. IIWeb 2003. [4]
 * Hernandez MA, Stolfo SJ. The merge/purge problem for large databases. SIGMOD 1995. [5] Li P, Owen
 * A, Zhang CH. One permutation hashing. NIPS 2012.
 */
@NullMarked
package screen.duplicates.match;

import org.jspecify.annotations.NullMarked;
