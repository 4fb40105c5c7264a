/**
 * BibTeX as databases really write it.
 *
 * <p>A scanner of our own, because what databases and tools emit is often no BibTeX by the book:
 * keys with blanks or none at all, repeated keys, missing commas and braces, bare quotation marks
 * within quoted values, banner text. A grammar stops at the first of these, and a library that
 * keeps entries by key loses those that share one; both would lose records.
 */
@NullMarked
package screen.format.bibtex.syntax;

import org.jspecify.annotations.NullMarked;
