/**
 * Reads JSON of trial registers, bibliographic databases, EPPI-Reviewer and CSL: each class maps
 * the keys of one format to fields.
 */
@NullMarked
package screen.format.json;

import org.jspecify.annotations.NullMarked;
