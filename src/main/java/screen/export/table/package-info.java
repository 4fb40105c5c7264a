/** Delimited text as rows of named cells: where its header stands, how its cells are parted. */
@NullMarked
package screen.export.table;

import org.jspecify.annotations.NullMarked;
