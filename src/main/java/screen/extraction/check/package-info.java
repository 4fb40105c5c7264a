/**
 * Checks whether extracted values are possible, and whether a paper's text fits its table. {@link
 * screen.extraction.check.DataChecks} lists the rules, one class each.
 *
 * <p>A finding is a warning: if it is the paper that is wrong, the value stays as it was extracted.
 */
@org.jspecify.annotations.NullMarked
package screen.extraction.check;
