/**
 * Tables, one layout a database or program: which column is which field. A layout is one constant
 * and one line in {@link screen.format.ExportFormat}.
 */
@NullMarked
package screen.format.table;

import org.jspecify.annotations.NullMarked;
