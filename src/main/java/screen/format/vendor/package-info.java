/**
 * Notations of one database in several syntaxes: EBSCO's names of databases, Ovid's source lines,
 * Cochrane's numbers, PubMed's notices.
 */
@NullMarked
package screen.format.vendor;

import org.jspecify.annotations.NullMarked;
