package screen.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
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

  /** Reads one file, or all files in a folder and its subfolders. */
  Dataset<Row> read(String path, Kind kind, String source) {
    return switch (kind) {
      case RECORDS -> rows(lines(path), RecordInput::record);
      case PARQUET -> parquet(path);
      case LINES -> databaseLines(path, source);
      case EXPORTS -> exports(path);
    };
  }

  /** The kind of input that a path seems to be. */
  Kind kindOf(String path) {
    if (path.endsWith(".parquet")) {
      return Kind.PARQUET;
    }
    List<String> first = isPerLine(path) ? lines(path).takeAsList(1) : List.of();
    if (first.isEmpty()) {
      return Kind.EXPORTS;
    }
    return first.get(0).startsWith("{\"id\":\"") && first.get(0).contains("\",\"source\":\"")
        ? Kind.RECORDS
        : Kind.LINES;
  }

  /** Whether the first file is JSON Lines, by its name. */
  private boolean isPerLine(String path) {
    String[] files = spark.read().option("recursiveFileLookup", "true").text(path).inputFiles();
    String name = files.length == 0 ? "" : files[0].toLowerCase(Locale.ROOT);
    return name.matches(".*\\.(jsonl|ndjson)(\\.\\w+)?|.*/part[^/]*\\.gz");
  }

  private Dataset<String> lines(String path) {
    return spark.read().option("recursiveFileLookup", "true").textFile(path);
  }

  /** Builds records from values. */
  private interface Reading<T> extends java.io.Serializable {
    Optional<BibRecord> record(T value);
  }

  private static <T> Dataset<Row> rows(Dataset<T> values, Reading<T> reading) {
    MapPartitionsFunction<T, Row> read =
        part -> {
          Journals journals = new Journals();
          return new Iterator<>() {
            private Optional<BibRecord> ahead = Optional.empty();

            @Override
            public boolean hasNext() {
              while (ahead.isEmpty() && part.hasNext()) {
                ahead = reading.record(part.next());
              }
              return ahead.isPresent();
            }

            @Override
            public Row next() {
              Row row = row(ahead.orElseThrow(), journals);
              ahead = Optional.empty();
              return row;
            }
          };
        };
    return values.mapPartitions(read, Encoders.row(Schemas.READ));
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
    String first = lines(path).first();
    ExportFormat format =
        ExportFormat.recognise(first)
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
    String text = row.<Object>getAs("id").toString();
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
    if (names.size() > new HashSet<>(names.stream().map(RecordInput::source).toList()).size()) {
      throw Failure.input(
              "Two files have one name, which is the name of their source: rename one of them.")
          .in(path);
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
