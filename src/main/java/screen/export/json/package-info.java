/** JSON exports as one node a record, read in a stream with limits on nesting and size. */
@NullMarked
package screen.export.json;

import org.jspecify.annotations.NullMarked;
