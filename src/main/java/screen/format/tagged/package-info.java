/**
 * Tagged text other than RIS: PubMed's nbib, Ovid, the Web of Science, Refer, RefWorks, EBSCO, the
 * Cochrane Library, CNKI. One reader for each.
 */
@NullMarked
package screen.format.tagged;

import org.jspecify.annotations.NullMarked;
