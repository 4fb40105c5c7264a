package screen.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import screen.Failure;
import screen.Reason;
import screen.duplicates.Duplicate;
import screen.duplicates.PossiblePair;
import screen.folder.DuplicateFiles;
import screen.record.RecordId;

/**
 * The result of a search.
 *
 * @param records how many records were searched
 * @param duplicates as {@link Schemas#DECIDED}
 * @param questions as {@link Schemas#QUESTION}
 */
record Results(long records, Dataset<Row> duplicates, Dataset<Row> questions) {
  private static final List<String> OF_DUPLICATE =
      List.of("record", "kept", "title", "rule", "evidence", "decided_by");
  private static final List<String> OF_QUESTION =
      List.of("a", "b", "title_a", "title_b", "evidence");

  /** The texts of a duplicate, in the order of {@link #OF_DUPLICATE}. */
  static String[] cells(Duplicate row) {
    return new String[] {
      row.record().toString(),
      row.kept().toString(),
      row.title(),
      row.rule(),
      row.evidence(),
      row.decidedBy()
    };
  }

  /** The duplicates by id, read from the executors part by part. */
  Stream<Duplicate> sortedDuplicates() {
    return stream(duplicates.select("score", "cells", "a").orderBy("a").toLocalIterator())
        .map(
            row -> {
              List<String> cells = row.getList(1);
              return new Duplicate(
                  id(cells.get(0)),
                  id(cells.get(1)),
                  cells.get(2),
                  row.getDouble(0),
                  cells.get(3),
                  cells.get(4),
                  cells.get(5));
            });
  }

  /** The questions by their ids, read in the same way. */
  Stream<PossiblePair> sortedQuestions() {
    return stream(
            questions
                .select("score", "records", "cells", "a", "b")
                .orderBy("a", "b")
                .toLocalIterator())
        .map(
            row -> {
              List<String> cells = row.getList(2);
              return new PossiblePair(
                  id(cells.get(0)),
                  id(cells.get(1)),
                  cells.get(2),
                  cells.get(3),
                  row.getDouble(0),
                  cells.get(4),
                  row.getInt(1));
            });
  }

  private static <T> Stream<T> stream(Iterator<T> rows) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false);
  }

  private static RecordId id(String text) {
    return RecordId.parse(text).orElseThrow();
  }

  /** Writes both files or tables, sorted by id; the numbers of rows, in words. */
  String write(Output output) {
    if (output.format() == Output.Format.CSV) {
      writeCsv(Path.of(output.folder()));
    } else {
      writeParquet(output.folder());
    }
    return totals(records, duplicates.count(), questions.count());
  }

  /** The numbers that the command prints. */
  static String totals(long records, long duplicates, long possible) {
    return records + " records, " + duplicates + " duplicates, " + possible + " possible pairs";
  }

  private void writeCsv(Path folder) {
    try {
      write(
          folder.resolve(Output.Format.CSV.file(Output.DUPLICATES)),
          DuplicateFiles.lines(sortedDuplicates()));
      write(
          folder.resolve(Output.Format.CSV.file(Output.POSSIBLE)),
          DuplicateFiles.linesOfPossible(sortedQuestions()));
    } catch (IOException e) {
      throw Failure.folder("Cannot write: " + Reason.of(e) + ".").in(folder.toString()).because(e);
    }
  }

  private static void write(Path file, Stream<String> lines) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
      lines.forEachOrdered(
          line -> {
            try {
              out.write(line);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void writeParquet(String folder) {
    columns(duplicates.orderBy("a"), OF_DUPLICATE)
        .select("record", "kept", "title", "score", "rule", "evidence", "decided_by")
        .write()
        .parquet(folder + "/" + Output.Format.PARQUET.file(Output.DUPLICATES));
    columns(
            questions
                .withColumnRenamed("a", "first")
                .withColumnRenamed("b", "second")
                .orderBy("first", "second"),
            OF_QUESTION)
        .select("a", "b", "title_a", "title_b", "score", "evidence", "records")
        .write()
        .parquet(folder + "/" + Output.Format.PARQUET.file(Output.POSSIBLE));
  }

  private static Dataset<Row> columns(Dataset<Row> rows, List<String> names) {
    Dataset<Row> named = rows;
    for (int i = 0; i < names.size(); i++) {
      named = named.withColumn(names.get(i), col("cells").getItem(i));
    }
    return named;
  }
}
