/**
 * Reads JSON of trial registers, bibliographic databases, EPPI-Reviewer and CSL: which key is which
 * field.
 */
@NullMarked
package screen.format.json;

import org.jspecify.annotations.NullMarked;
