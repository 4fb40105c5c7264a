/**
 * Tagged text other than RIS: PubMed's nbib, Ovid, the Web of Science, Refer, RefWorks, EBSCO, the
 * Cochrane Library, CNKI. There is one reader for each format; most collect entries in {@code
 * TaggedEntries}.
 */
@NullMarked
package screen.format.tagged;

import org.jspecify.annotations.NullMarked;
