package screen.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import screen.Failure;
import screen.duplicates.match.fields.Journals;
import screen.intake.ExportRecords;

/** Reads exports of databases; each file is read whole and is a source of its own. */
final class ExportInput {
  private ExportInput() {}

  /**
   * Reads one file, or all files in a folder and its subfolders; as {@link Schemas#READ}.
   *
   * @param lost counts entries that could not be read
   */
  static Dataset<Row> read(SparkSession spark, String path, LongAccumulator lost) {
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
              copy, name, source(name), folder, record -> rows.add(ReadRow.of(record, journals))));
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
