/**
 * The report as the commands make it: a snapshot of the review, the files written from it, and the
 * comparison with the committed ones.
 */
@NullMarked
package screen.workflow.report;

import org.jspecify.annotations.NullMarked;
