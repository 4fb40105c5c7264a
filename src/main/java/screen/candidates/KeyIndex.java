package screen.candidates;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.store.Directory;
import screen.duplicates.BlockingKeys;
import screen.duplicates.Features;

/**
 * The inverted index from blocking keys to records; a document's number is its record's position.
 */
final class KeyIndex {
  static final String FIELD = "key";

  /** Enough for the keys of a million records, so that nothing is merged on the way. */
  private static final double BUFFER_MEGABYTES = 512;

  private KeyIndex() {}

  static void write(Directory directory, List<Features> records) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(null)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setUseCompoundFile(false)
            // the only policy that never reorders documents
            .setMergePolicy(new LogDocMergePolicy());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Features record : records) {
        Document document = new Document();
        for (String key : BlockingKeys.of(record)) {
          document.add(new StringField(FIELD, key, Field.Store.NO));
        }
        writer.addDocument(document);
      }
    }
  }
}
