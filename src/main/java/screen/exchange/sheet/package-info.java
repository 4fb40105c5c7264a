/**
 * Helpers for workbooks: a sheet as text, and a zip file with the same bytes for the same content.
 */
@NullMarked
package screen.exchange.sheet;

import org.jspecify.annotations.NullMarked;
