/**
 * Parses BibTeX as databases really write it: {@link screen.format.bibtex.syntax.BibtexChunks} cuts
 * a file into entries, {@link screen.format.bibtex.syntax.BibtexParser} reads each.
 *
 * <p>We scan it ourselves because the output of databases and tools is often not valid BibTeX: keys
 * with blanks or none at all, repeated keys, missing commas and braces, unescaped quotation marks
 * within quoted values, banner text. A grammar stops at the first of these, and a library that
 * keeps entries by key loses those that share one; both would lose records.
 */
@NullMarked
package screen.format.bibtex.syntax;

import org.jspecify.annotations.NullMarked;
