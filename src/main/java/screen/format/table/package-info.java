/**
 * Reads tables: {@link screen.format.table.TableReader} finds the header that fits a {@link
 * screen.format.table.TableLayout} and reads the fields of each row by it. A layout is one
 * constant, with one line in {@link screen.format.ExportFormat}; each database or program has its
 * own. {@code syntax} finds the header and separates the cells.
 */
@NullMarked
package screen.format.table;

import org.jspecify.annotations.NullMarked;
