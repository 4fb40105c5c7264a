/**
 * Reads BibTeX: {@code syntax} parses entries, {@code BibtexFields} maps them to fields of a
 * record.
 */
@NullMarked
package screen.format.bibtex;

import org.jspecify.annotations.NullMarked;
