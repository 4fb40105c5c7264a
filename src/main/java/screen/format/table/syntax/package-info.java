/** Delimited text as rows of named cells: where the header is, how cells are separated. */
@NullMarked
package screen.format.table.syntax;

import org.jspecify.annotations.NullMarked;
