/**
 * Reads the sheets of an Excel workbook (ECMA-376) as rows of text, starting at {@link
 * screen.format.sheet.Workbook}: as a stream with the platform's own parsers, no entity resolved,
 * no formula computed, unpacked size limited.
 */
@NullMarked
package screen.format.sheet;

import org.jspecify.annotations.NullMarked;
