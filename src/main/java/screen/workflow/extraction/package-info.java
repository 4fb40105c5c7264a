/**
 * Data extraction without the command line. Start with {@link
 * screen.workflow.extraction.LoadExtraction}.
 */
@org.jspecify.annotations.NullMarked
package screen.workflow.extraction;
