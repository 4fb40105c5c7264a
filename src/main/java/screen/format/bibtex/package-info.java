/** BibTeX: which field of an entry is which field of a record. */
@NullMarked
package screen.format.bibtex;

import org.jspecify.annotations.NullMarked;
