/** Renderings of the flow and of agreement: one class each, one list of them all. */
@NullMarked
package screen.report;

import org.jspecify.annotations.NullMarked;
