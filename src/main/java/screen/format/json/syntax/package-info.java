/** Reads JSON exports as a stream, one node per record, with limits on nesting and size. */
@NullMarked
package screen.format.json.syntax;

import org.jspecify.annotations.NullMarked;
