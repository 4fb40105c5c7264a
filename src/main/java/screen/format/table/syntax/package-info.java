/**
 * Parses delimited text to rows of named cells: {@link screen.format.table.syntax.TableStart} finds
 * the header and the delimiter, {@link screen.format.table.syntax.TableRows} reads the rows.
 */
@NullMarked
package screen.format.table.syntax;

import org.jspecify.annotations.NullMarked;
