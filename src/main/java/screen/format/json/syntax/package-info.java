/** JSON exports as one node a record, read in a stream with limits on nesting and size. */
@NullMarked
package screen.format.json.syntax;

import org.jspecify.annotations.NullMarked;
