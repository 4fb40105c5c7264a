/**
 * Which records are the same, why, and what people ruled. Plain Java, no I/O.
 *
 * <p>Two records are duplicates where they are one bibliographic record (Rathbone et al. 2015 [1]):
 * an erratum, a reply, a conference abstract or another version of a review is a record of its own.
 *
 * <ol>
 *   <li>{@link screen.duplicates.match.fields.Features} reduces each record once to what is
 *       compared, and {@link screen.duplicates.match.fields.BlockingKeys} to short keys; records
 *       that share a key are candidates.
 *   <li>Each candidate pair is held together field by field. Every comparison ends in an agreement
 *       that is worth some bits of evidence, the base-2 logarithm of how much more often duplicates
 *       agree so than other pairs do; what is missing is worth nothing. The bits are added up
 *       (Fellegi and Sunter 1969 [2]).
 *   <li>Objections name what the sum cannot see: numbers or populations that differ in the titles,
 *       an erratum against its article, different identifiers. Where there is one, the machine does
 *       not decide, however much agrees, but asks a person.
 *   <li>Pairs are joined to sets, the surest first, and only if no record of the one set
 *       contradicts a record of the other: there is no bridge over a third record.
 *   <li>People's rulings come before all of this.
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
