/** Writes included and excluded reports for reference managers: RIS, BibTeX, CSV. */
@NullMarked
package screen.render.references;

import org.jspecify.annotations.NullMarked;
