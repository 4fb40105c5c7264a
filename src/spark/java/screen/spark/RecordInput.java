package screen.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.rdd.InputFileBlockHolder;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import screen.Failure;
import screen.duplicates.match.fields.FeatureBytes;
import screen.duplicates.match.fields.Features;
import screen.duplicates.match.fields.Journals;
import screen.duplicates.search.IssueCounters;
import screen.duplicates.search.RecordSource;
import screen.folder.records.RecordLine;
import screen.format.ExportFormat;
import screen.format.entry.Entries;
import screen.format.entry.Entry;
import screen.format.entry.Rejection;
import screen.intake.ExportRecords;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import screen.record.RecordKeys;

/** Reads records from files that executors reach, in parallel; as {@link Schemas#READ}. */
final class RecordInput {
  private final SparkSession spark;

  /** Counts entries that could not be read; an entry counts again if its task is run again. */
  private final LongAccumulator rejected;

  RecordInput(SparkSession spark) {
    this.spark = spark;
    this.rejected = spark.sparkContext().longAccumulator("rejected entries");
  }

  /** The kinds of input. */
  enum Kind {
    /** Lines as in {@code records.jsonl}. */
    RECORDS,
    /** A table with the names of fields as columns. */
    PARQUET,
    /** One JSON object of a database per line, such as the snapshot of OpenAlex. */
    LINES,
    /** Exports of databases; each file is read whole and is a source of its own. */
    EXPORTS
  }

  long rejected() {
    return rejected.value();
  }

  /**
   * Reads one file, or all files in a folder and its subfolders.
   *
   * @param source how the ids of the records of {@link Kind#LINES} begin
   * @throws Failure if there is no file; later, when the rows are read, if one is damaged
   */
  Dataset<Row> read(String path, Kind kind, String source) {
    InputPath.firstFile(path, hadoop());
    return switch (kind) {
      case RECORDS -> rows(lines(path), RecordInput::record);
      case PARQUET -> parquet(path);
      case LINES -> databaseLines(path, source);
      case EXPORTS -> exports(path);
    };
  }

  /**
   * The kind of input that a path seems to be.
   *
   * @throws Failure if there is no file
   */
  Kind kindOf(String path) {
    String name = InputPath.firstFile(path, hadoop()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".parquet")) {
      return Kind.PARQUET;
    }
    if (!name.matches(".*\\.(jsonl|ndjson)(\\.\\w+)?|.*/part[^/]*\\.gz")) {
      return Kind.EXPORTS;
    }
    String first = firstLine(path);
    return first.startsWith("{\"id\":\"") && first.contains("\",\"source\":\"")
        ? Kind.RECORDS
        : Kind.LINES;
  }

  private String firstLine(String path) {
    String file = InputPath.firstFile(path, hadoop());
    try {
      return lines(InputPath.literal(file)).takeAsList(1).stream()
          .findFirst()
          .orElseThrow(() -> Failure.input("There is no line in this file.").in(file));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) { // as in Records
      throw damaged(e).in(file);
    }
  }

  private Configuration hadoop() {
    return spark.sparkContext().hadoopConfiguration();
  }

  private Dataset<String> lines(String path) {
    return spark.read().option("recursiveFileLookup", "true").textFile(path);
  }

  /** Builds records from values. */
  private interface Reading<T> extends java.io.Serializable {
    Optional<BibRecord> record(T value);
  }

  private static <T> Dataset<Row> rows(Dataset<T> values, Reading<T> reading) {
    MapPartitionsFunction<T, Row> read = part -> new Records<>(part, reading);
    return values.mapPartitions(read, Encoders.row(Schemas.READ));
  }

  /** The records of a task, one after the other. */
  private static final class Records<T> implements Iterator<Row> {
    private final Iterator<T> values;
    private final Reading<T> reading;
    private final Journals journals = new Journals();
    private Optional<BibRecord> ahead = Optional.empty();

    Records(Iterator<T> values, Reading<T> reading) {
      this.values = values;
      this.reading = reading;
    }

    @Override
    public boolean hasNext() {
      try {
        while (ahead.isEmpty() && values.hasNext()) {
          ahead = reading.record(values.next());
        }
        return ahead.isPresent();
      } catch (Failure e) {
        throw e.in(file());
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) { // an error in reading, which Spark throws without declaring it
        throw damaged(e).in(file());
      }
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Row row = row(ahead.orElseThrow(), journals);
      ahead = Optional.empty();
      return row;
    }

    private static String file() {
      return InputFileBlockHolder.getInputFilePath().toString();
    }
  }

  /** The failure for a file whose bytes cannot be read to their end. */
  private static Failure damaged(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return Failure.input(
            "The file cannot be read to its end: "
                + root.getMessage()
                + ". It may be damaged or not complete.")
        .because(e);
  }

  private static Row row(BibRecord record, Journals journals) {
    return RowFactory.create(
        SortingBytes.of(record.id().toString()),
        IssueCounters.search(record),
        record.fields().first(Field.ISSUE),
        FeatureBytes.of(Features.of(record, journals)));
  }

  private static Optional<BibRecord> record(String line) {
    if (line.isBlank()) {
      return Optional.empty();
    }
    try {
      byte[] json = line.getBytes(StandardCharsets.UTF_8);
      return Optional.of(new RecordLine("", () -> json).recordWithout(RecordSource.UNUSED));
    } catch (RuntimeException e) {
      throw Failure.input(
              "A line is not a record as in records.jsonl: "
                  + line.substring(0, Math.min(80, line.length()))
                  + " ...")
          .because(e);
    }
  }

  private Dataset<Row> databaseLines(String path, String source) {
    ExportFormat format =
        ExportFormat.recognise(firstLine(path))
            .map(ExportFormat.Recognised::format)
            .orElseThrow(
                () ->
                    Failure.input(
                            "The first line is of no known format; a line must be one object.")
                        .in(path));
    LongAccumulator lost = rejected;
    return rows(lines(path), line -> entry(line, format, source, lost));
  }

  private static Optional<BibRecord> entry(
      String line, ExportFormat format, String source, LongAccumulator lost) {
    if (line.isBlank()) {
      return Optional.empty();
    }
    OneEntry found = new OneEntry();
    try {
      format.reader().read(new StringReader(line), found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (found.entry.isEmpty()) {
      lost.add(1);
    }
    return found.entry.map(
        entry ->
            new BibRecord(
                new RecordId(source, RecordKeys.of(entry.fields())),
                List.of(source),
                entry.fields(),
                entry.repaired()));
  }

  /** The entry of a line. */
  private static final class OneEntry implements Entries {
    private Optional<Entry> entry = Optional.empty();

    @Override
    public void accept(Entry found) {
      entry = Optional.of(found);
    }

    @Override
    public void reject(Rejection rejection) {
      entry = Optional.empty();
    }

    @Override
    public void leftOut(int line, String text) {}

    @Override
    public void leftOut(List<String> columns) {}
  }

  private Dataset<Row> parquet(String path) {
    Dataset<Row> table = spark.read().option("recursiveFileLookup", "true").parquet(path);
    List<String> columns = List.of(table.columns());
    if (!columns.contains("id")) {
      throw Failure.input(
              "The table has no column 'id'; its columns are: " + String.join(", ", columns) + ".")
          .in(path);
    }
    Set<String> names = new HashSet<>(columns);
    return rows(table, row -> Optional.of(record(row, names)));
  }

  private static BibRecord record(Row row, Set<String> columns) {
    String text = String.valueOf(row.<Object>getAs("id"));
    RecordId id =
        RecordId.parse(text)
            .orElseThrow(
                () ->
                    Failure.input(
                        "'"
                            + text
                            + "' in the column 'id' is no id; it needs the form source:key."));
    Fields.Builder fields = Fields.builder();
    for (Field field : Field.values()) {
      if (columns.contains(field.key()) && !RecordSource.UNUSED.contains(field)) {
        fields.addAll(field, values(row, field.key()));
      }
    }
    List<String> searches = columns.contains("searches") ? values(row, "searches") : List.of();
    return new BibRecord(id, searches, fields.build(), List.of());
  }

  private static List<String> values(Row row, String column) {
    Object value = row.getAs(column);
    if (value == null) {
      return List.of();
    }
    return value instanceof scala.collection.Seq<?>
        ? row.getList(row.fieldIndex(column)).stream().map(String::valueOf).toList()
        : List.of(value.toString());
  }

  private Dataset<Row> exports(String path) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    context
        .hadoopConfiguration()
        .set("mapreduce.input.fileinputformat.input.dir.recursive", "true");
    var files = context.binaryFiles(path);
    List<String> names = files.keys().collect();
    Map<String, String> bySource = new HashMap<>();
    for (String name : names) {
      String other = bySource.put(source(name), name);
      if (other != null) {
        throw Failure.input(
                "The name of this file and that of " + other + " give one source; rename one.")
            .in(name);
      }
    }
    LongAccumulator lost = rejected;
    return spark.createDataFrame(
        files
            .repartition(Math.max(1, names.size()))
            .flatMap(file -> export(file._1(), file._2().open(), lost).iterator()),
        Schemas.READ);
  }

  private static List<Row> export(String name, InputStream bytes, LongAccumulator lost)
      throws IOException {
    Path folder = Files.createTempDirectory("export");
    Path copy = folder.resolve("export");
    try (InputStream in = bytes) {
      Files.copy(in, copy);
      Journals journals = new Journals();
      List<Row> rows = new ArrayList<>();
      lost.add(
          ExportRecords.read(
              copy, name, source(name), folder, record -> rows.add(row(record, journals))));
      return rows;
    } finally {
      Files.deleteIfExists(copy);
      Files.deleteIfExists(folder);
    }
  }

  /** The id of a file's source: the file's name without its ending, in the form of source ids. */
  static String source(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    String plain =
        name.replaceFirst("\\.[^.]*$", "")
            .replaceAll("[^a-z0-9_-]+", "-")
            .replaceFirst("^[-_]+", "");
    return plain.isEmpty() ? "x" : plain;
  }
}
