/**
 * The workbook in which a person extracts values in a spreadsheet program: {@link
 * screen.exchange.form.FormWorkbook} writes it, {@link screen.exchange.form.FilledWorkbook} reads
 * it.
 */
@NullMarked
package screen.exchange.form;

import org.jspecify.annotations.NullMarked;
