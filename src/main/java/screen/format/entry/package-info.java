/**
 * One entry of an export on its way to a record. A reader gives the raw values, often as a {@link
 * screen.format.entry.TaggedEntry}, to an {@link screen.format.entry.EntryBuilder}, which cleans
 * them and hands an entry or its rejection to {@link screen.format.entry.Entries}.
 */
@NullMarked
package screen.format.entry;

import org.jspecify.annotations.NullMarked;
