/**
 * The report as the commands make it: {@code Snapshot} computes the flow of the review, {@code
 * ReportFiles} the files, and {@code CommittedReport} compares these with the committed ones.
 */
@NullMarked
package screen.workflow.report;

import org.jspecify.annotations.NullMarked;
