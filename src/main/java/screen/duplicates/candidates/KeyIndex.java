package screen.duplicates.candidates;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.store.Directory;

/**
 * Writes the inverted index from blocking keys to records; documents are in the order of the
 * records.
 */
final class KeyIndex {
  static final String FIELD = "key";

  /** Enough for the keys of a million records, so that no segments are merged. */
  private static final double BUFFER_MEGABYTES = 512;

  private KeyIndex() {}

  /**
   * Indexes the records that have a key.
   *
   * @param keysOf the keys of each record
   * @return the position of the record of each document
   */
  static int[] write(Directory directory, List<long[]> keysOf) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(null)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setUseCompoundFile(false)
            // the only policy that never reorders documents
            .setMergePolicy(new LogDocMergePolicy());
    int[] positions = new int[keysOf.size()];
    int documents = 0;
    try (IndexWriter writer = new IndexWriter(directory, config);
        KeyStream keys = new KeyStream()) {
      List<Field> document = List.of(new Field(FIELD, keys, type()));
      for (int i = 0; i < positions.length; i++) {
        if (keysOf.get(i).length > 0) {
          keys.turnTo(keysOf.get(i));
          writer.addDocument(document);
          positions[documents++] = i;
        }
      }
    }
    return Arrays.copyOf(positions, documents);
  }

  private static FieldType type() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }
}
