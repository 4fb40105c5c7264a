/** Reads XML of PubMed, EBSCO, EndNote and trial registers: which element is which field. */
@NullMarked
package screen.format.xml;

import org.jspecify.annotations.NullMarked;
