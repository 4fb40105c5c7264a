/**
 * Exports of databases and reference managers: one line in {@link screen.format.ExportFormat} for
 * each. The rooms below are families of syntax: {@code ris}, {@code tagged} text, {@code bibtex},
 * {@code xml}, {@code json} and {@code table}s. {@code vendor} knows what a database writes into
 * any of them, {@code entry} builds an entry, {@code clean} cleans its values, {@code text} turns
 * bytes into characters, {@code sheet} reads workbooks.
 */
@NullMarked
package screen.format;

import org.jspecify.annotations.NullMarked;
