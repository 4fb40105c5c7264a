/**
 * What the commands do, without the command line: import, search for duplicates, rulings, batches
 * of votes, the report and its comparison with the committed one, next steps.
 */
@NullMarked
package screen.workflow;

import org.jspecify.annotations.NullMarked;
