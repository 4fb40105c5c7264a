package screen.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * The results of the steps, as Parquet in a folder that all executors reach. If an executor is
 * lost, only the running step is computed again.
 */
final class Steps {
  private final SparkSession spark;
  private final String folder;

  /**
   * @param folder a path that Spark understands, such as {@code hdfs://.../work}
   */
  Steps(SparkSession spark, String folder) {
    this.spark = spark;
    this.folder = folder;
  }

  SparkSession spark() {
    return spark;
  }

  /** Computes rows, stores them under a name, and returns them as stored. */
  Dataset<Row> save(String name, Dataset<Row> rows) {
    String path = folder + "/" + name;
    rows.write().mode(SaveMode.Overwrite).parquet(path);
    return spark.read().schema(rows.schema()).parquet(path);
  }
}
