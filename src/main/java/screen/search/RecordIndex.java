package screen.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import screen.record.Fields;
import screen.record.RecordId;

/** An inverted index of the words of records. */
public final class RecordIndex implements AutoCloseable {
  /** A constant, since a logger without references is garbage-collected and loses its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private static final double BUFFER_MEGABYTES = 64;

  /** As many words as the longest search strategies have, each in several fields. */
  private static final int MOST_CLAUSES = 1 << 16;

  private static final Sort BY_SCORE =
      new Sort(SortField.FIELD_SCORE, new SortField(RecordDocument.REPORT, SortField.Type.STRING));

  static {
    LUCENE.setLevel(Level.SEVERE);
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private RecordIndex(Directory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  /**
   * A record that a query finds.
   *
   * @param score how well it fits, by BM25; comparable within one search only
   */
  public record Hit(RecordId id, float score, int document) {}

  /**
   * The result of a search.
   *
   * @param total how many records the query finds
   * @param hits the best of them, the best first; equal ones in the order of their ids
   */
  public record Hits(int total, List<Hit> hits) {
    public Hits {
      hits = List.copyOf(hits);
    }
  }

  /** Indexes records in memory. */
  public static RecordIndex inMemory(Iterator<IndexedRecord> records) {
    try {
      Directory directory = new ByteBuffersDirectory();
      write(directory, records);
      return open(directory);
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be read", e);
    }
  }

  /**
   * Writes the index of records, on all cores. The same records give the same ranks: equal ones are
   * ordered by id, and scores depend on all records, not on the parts that the index is written in.
   */
  static void write(Directory directory, Iterator<IndexedRecord> records) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(FoldingAnalyzer.WORDS)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setUseCompoundFile(false)
            .setMergePolicy(new LogDocMergePolicy())
            .setMergeScheduler(new SerialMergeScheduler());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      StreamSupport.stream(Spliterators.spliteratorUnknownSize(records, 0), true)
          .forEach(record -> add(writer, record));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void add(IndexWriter writer, IndexedRecord record) {
    try {
      writer.addDocument(RecordDocument.of(record));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Opens an index, and closes its directory with it.
   *
   * @throws IOException if the checksum of any of its files is wrong
   */
  static RecordIndex open(Directory directory) throws IOException {
    DirectoryReader reader = DirectoryReader.open(directory);
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return new RecordIndex(directory, reader);
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  /** The number of records. */
  public int size() {
    return reader.numDocs();
  }

  /**
   * Finds records, ranked by BM25.
   *
   * @param most how many of the best are listed
   */
  public Hits find(Query query, int most) {
    try {
      int listed = Math.max(1, Math.min(most, reader.maxDoc()));
      TopFieldDocs found =
          searcher.search(query, new TopFieldCollectorManager(BY_SCORE, listed, Integer.MAX_VALUE));
      List<Hit> hits = new ArrayList<>();
      for (ScoreDoc document : found.scoreDocs) {
        Object[] sorted = ((FieldDoc) document).fields;
        String id = ((BytesRef) sorted[1]).utf8ToString();
        hits.add(new Hit(RecordId.parse(id).orElseThrow(), (Float) sorted[0], document.doc));
      }
      return new Hits(
          (int) found.totalHits.value, hits.subList(0, Math.min(hits.size(), Math.max(0, most))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ids of all records that a query finds. */
  public SortedSet<RecordId> ids(Query query) {
    SortedSet<RecordId> ids = new TreeSet<>();
    find(query, Integer.MAX_VALUE).hits().forEach(hit -> ids.add(hit.id()));
    return ids;
  }

  /** The query for records by their ids. */
  public static Query records(Collection<RecordId> ids) {
    return new TermInSetQuery(
        RecordDocument.REPORT, ids.stream().map(id -> new BytesRef(id.toString())).toList());
  }

  /** The query for the record under which a record, perhaps a duplicate, is found. */
  public static Query keptOf(RecordId id) {
    return new TermQuery(new Term(SearchField.ID.key(), id.toString()));
  }

  /** The title, authors, year, journal and DOI of a hit. */
  public Fields fields(Hit hit) {
    try {
      return RecordDocument.kept(searcher.storedFields().document(hit.document()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try (directory) {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
