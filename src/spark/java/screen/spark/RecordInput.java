package screen.spark;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.rdd.InputFileBlockHolder;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import screen.Failure;
import screen.duplicates.match.fields.Journals;
import screen.format.ExportFormat;
import screen.record.BibRecord;

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
      case RECORDS -> rows(lines(path), LineRecords::ofReview);
      case PARQUET -> parquet(path);
      case LINES -> databaseLines(path, source);
      case EXPORTS -> ExportInput.read(spark, path, rejected);
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
      Row row = ReadRow.of(ahead.orElseThrow(), journals);
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
    return rows(lines(path), line -> LineRecords.ofDatabase(line, format, source, lost));
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
    return rows(table, row -> Optional.of(RowRecords.of(row, names)));
  }
}
