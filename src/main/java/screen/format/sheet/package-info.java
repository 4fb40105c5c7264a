/**
 * The sheets of an Excel workbook (ECMA-376) as rows of text: read in a stream with the platform's
 * own parsers, no entity resolved, no formula computed, nothing unfolded without measure.
 */
@NullMarked
package screen.format.sheet;

import org.jspecify.annotations.NullMarked;
