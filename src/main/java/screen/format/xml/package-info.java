/**
 * Reads XML of PubMed, EBSCO, EndNote and trial registers: each class maps the elements of one
 * format to fields.
 */
@NullMarked
package screen.format.xml;

import org.jspecify.annotations.NullMarked;
