package screen.duplicates.candidates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import screen.duplicates.match.fields.BlockingKeys;
import screen.duplicates.match.fields.Features;
import screen.duplicates.search.CandidatePairs;
import screen.duplicates.search.CandidateSearch;

/**
 * Finds candidates with Lucene: records are indexed by their blocking keys, and the postings of a
 * key are a block of records to compare with each other.
 */
public final class LuceneCandidates implements CandidateSearch {
  /** A constant, since a logger without references is garbage-collected and loses its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.SEVERE);
  }

  @Override
  public CandidatePairs among(List<Features> records) {
    List<long[]> keys = records.parallelStream().map(BlockingKeys::hashes).toList();
    CandidatePairs pairs = new CandidatePairs();
    try (Directory directory = new ByteBuffersDirectory()) {
      int[] positions = KeyIndex.write(directory, keys);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        collect(reader, positions, new Blocks(records, pairs));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be read", e);
    }
    return pairs;
  }

  private static void collect(IndexReader reader, int[] positions, Blocks blocks)
      throws IOException {
    Terms terms = MultiTerms.getTerms(reader, KeyIndex.FIELD);
    if (terms == null) {
      return;
    }
    TermsEnum keys = terms.iterator();
    PostingsEnum postings = null;
    while (keys.next() != null) {
      if (keys.docFreq() > 1) {
        postings = keys.postings(postings, PostingsEnum.NONE);
        int[] block = new int[keys.docFreq()];
        int size = 0;
        for (int doc = postings.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = postings.nextDoc()) {
          block[size++] = positions[doc];
        }
        blocks.add(block);
      }
    }
  }
}
