/**
 * The compared values of a record, such as folded titles, author names, page ranges and registry
 * numbers. {@link screen.duplicates.match.fields.Features} computes them once per record.
 */
@NullMarked
package screen.duplicates.match.fields;

import org.jspecify.annotations.NullMarked;
