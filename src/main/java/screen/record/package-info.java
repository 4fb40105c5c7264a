/**
 * Bibliographic records with stable ids, as databases exported them. Plain Java, no I/O.
 *
 * <p>Start reading at {@link screen.record.BibRecord}: an id ({@link screen.record.RecordId}, whose
 * key {@link screen.record.RecordKeys} derives) and the values of its {@link screen.record.Fields}.
 * {@link screen.record.Search} is the search whose export contained it. {@code Doi}, {@code Pmid},
 * {@code Issn} and {@code Isbn} find identifiers in text.
 */
@NullMarked
package screen.record;

import org.jspecify.annotations.NullMarked;
