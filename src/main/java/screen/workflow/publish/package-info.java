/**
 * Publishes a review without the exports, and restores it: {@link
 * screen.workflow.publish.Publication} collects the files, {@link
 * screen.workflow.publish.CrateMetadata} describes them, {@link
 * screen.workflow.publish.Restoration} adds the exports again.
 */
@NullMarked
package screen.workflow.publish;

import org.jspecify.annotations.NullMarked;
