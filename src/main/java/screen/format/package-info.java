/**
 * Reads exports of databases and reference managers. {@link screen.format.ExportFormat} lists the
 * formats, one line each, and recognises a file's format: start reading there.
 *
 * <p>{@code text} unpacks and decodes a file, {@code sheet} reads workbooks. A reader of a syntax
 * ({@code ris}, {@code tagged} text, {@code bibtex}, {@code xml}, {@code json} or {@code table})
 * collects raw values; {@code vendor} interprets those that a database writes in any syntax. {@code
 * entry} builds an entry from them, and {@code clean} cleans each value.
 */
@NullMarked
package screen.format;

import org.jspecify.annotations.NullMarked;
