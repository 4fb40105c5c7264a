/**
 * Writes the data that people extracted from the included studies. {@link
 * screen.render.extraction.StudyTable} is a table of studies, which {@code TableCsv}, {@code
 * TableHtml}, {@code TableDocx} and {@code TableLatex} write; {@link
 * screen.render.extraction.Outcomes} finds the outcomes of two groups for the effects and the
 * forest plot, {@link screen.render.extraction.Risks} the judgements on the risk of bias.
 */
@NullMarked
package screen.render.extraction;

import org.jspecify.annotations.NullMarked;
