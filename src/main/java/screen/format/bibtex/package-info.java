/**
 * Reads BibTeX: which field of an entry is which field of a record. {@code syntax} parses the
 * entries.
 */
@NullMarked
package screen.format.bibtex;

import org.jspecify.annotations.NullMarked;
