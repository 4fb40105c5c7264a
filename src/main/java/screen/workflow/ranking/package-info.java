/**
 * Ranks the records of files and review folders: {@link screen.workflow.ranking.Simulation} screens
 * a {@link screen.workflow.ranking.LabelledSet} again.
 */
@NullMarked
package screen.workflow.ranking;

import org.jspecify.annotations.NullMarked;
