package screen.workflow.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import screen.Failure;
import screen.Progress;
import screen.duplicates.Duplicate;
import screen.folder.ReviewFolder;
import screen.folder.disk.Scratch;
import screen.protocol.Source;
import screen.record.Fields;
import screen.record.RecordId;
import screen.search.MatchedWords;
import screen.search.Matches;
import screen.search.QueryContext;
import screen.search.QueryParser;
import screen.search.RecordIndex;
import screen.search.SearchField;
import screen.search.Status;
import screen.search.StoredIndex;
import screen.search.StrategyResult;
import screen.workflow.LoadReview;

/** Answers queries about the records of a folder. */
public final class RecordSearch implements AutoCloseable {
  private final ReviewFolder folder;
  private final RecordIndex index;
  private @Nullable StatusRecords statuses;

  /** Which records are searched. */
  public enum Scope {
    /** One record for each set of duplicates, as it is screened. */
    DEDUPLICATED,
    /** Every record as it was identified. */
    ALL;

    /** Its name in that of an index. */
    private String key() {
      return this == ALL ? "all" : "deduplicated";
    }
  }

  private RecordSearch(ReviewFolder folder, RecordIndex index) {
    this.folder = folder;
    this.index = index;
  }

  /**
   * The answer to a query.
   *
   * @param marked the words to mark in titles
   */
  public record Answer(RecordIndex.Hits hits, MatchedWords marked) {}

  /** Opens the index of a folder, which is made first if the records have changed since. */
  public static RecordSearch in(ReviewFolder folder, Scope scope, Progress.Display display) {
    String checksum = folder.derivedChecksum();
    StoredIndex stored = new StoredIndex(folder.searchIndexFolder(), scope.key(), checksum);
    Optional<RecordIndex> kept = stored.kept();
    if (kept.isPresent()) {
      return new RecordSearch(folder, kept.get());
    }
    List<Duplicate> duplicates =
        scope == Scope.ALL ? List.of() : folder.duplicateFiles().duplicates();
    try (Scratch scratch = folder.scratch();
        Progress progress = display.progress("Indexing records", 0)) {
      RecordIndex index =
          stored.write(
              () -> new SearchedRecords(folder, duplicates, progress), () -> file(scratch));
      if (!checksum.equals(folder.derivedChecksum())) {
        index.close();
        throw Failure.locked("The records changed while they were indexed. Try again.");
      }
      return new RecordSearch(folder, index);
    }
  }

  private static Path file(Scratch scratch) {
    try {
      return scratch.file();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Finds records.
   *
   * @param most how many of the best are listed
   * @throws Failure of kind USAGE if the query cannot be read
   */
  public Answer find(String query, int most) {
    var read = QueryParser.parse(query, context(Optional.of(this::of)));
    return new Answer(index.find(read, most), MatchedWords.of(read, SearchField.TITLE));
  }

  /** The ids of all records that a query finds. */
  public SortedSet<RecordId> ids(String query) {
    return index.ids(QueryParser.parse(query, context(Optional.of(this::of))));
  }

  /**
   * All records that a query finds which may not ask for a status, as its answer goes to someone
   * who must not see others' votes.
   */
  public Matches forScreener(String query) {
    var read = QueryParser.parse(query, context(Optional.empty()));
    return new Matches(index.ids(read), MatchedWords.of(read));
  }

  /**
   * The records that a query finds.
   *
   * @param ids the best first
   * @param words the words to mark in them
   */
  public record Ranked(List<RecordId> ids, MatchedWords words) {
    public Ranked {
      ids = List.copyOf(ids);
    }
  }

  /** The same as {@link #forScreener}, the best first. */
  public Ranked rankedForScreener(String query) {
    var read = QueryParser.parse(query, context(Optional.empty()));
    return new Ranked(
        index.find(read, Integer.MAX_VALUE).hits().stream().map(RecordIndex.Hit::id).toList(),
        MatchedWords.of(read));
  }

  /** The records of a status: of a set of duplicates, the one kept. */
  public Collection<RecordId> of(Status status) {
    if (statuses == null) {
      statuses = new StatusRecords(LoadReview.withoutAbstracts(folder));
    }
    return statuses.of(status);
  }

  /** Tests a query as a search strategy for these records. */
  public StrategyResult test(String query, Collection<RecordId> relevant) {
    return StrategyResult.of(ids(query), relevant);
  }

  /** The record under which a record, perhaps a duplicate, is found; empty for an unknown one. */
  public Optional<RecordId> kept(RecordId id) {
    return index.ids(RecordIndex.keptOf(id)).stream().findFirst();
  }

  /** The title, authors, year, journal and DOI of records, by their ids. */
  public SortedMap<RecordId, Fields> fieldsOf(Collection<RecordId> ids) {
    SortedMap<RecordId, Fields> fields = new TreeMap<>();
    index
        .find(RecordIndex.records(ids), Integer.MAX_VALUE)
        .hits()
        .forEach(hit -> fields.put(hit.id(), fields(hit)));
    return fields;
  }

  /** The title, authors, year, journal and DOI of a hit. */
  public Fields fields(RecordIndex.Hit hit) {
    return index.fields(hit);
  }

  private QueryContext context(Optional<Function<Status, Collection<RecordId>>> answers) {
    Set<String> sources =
        folder.protocol().sources().stream().map(Source::id).collect(Collectors.toSet());
    return new QueryContext(sources, answers);
  }

  @Override
  public void close() {
    index.close();
  }
}
