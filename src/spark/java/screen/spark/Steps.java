package screen.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * The results of the steps, as Parquet in a folder that all executors reach. If an executor is
 * lost, only the running step is computed again.
 */
final class Steps {
  /** How many tasks a step is divided into. */
  static final String TASKS = "spark.sql.shuffle.partitions";

  private static final long RECORDS_PER_TASK = 20_000;

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

  /** Divides the steps that follow into tasks, unless the user has. */
  void divide(long records) {
    spark.conf().set(TASKS, tasks(spark.sparkContext().getConf(), records));
  }

  /** As the user chose, else some 20,000 records for each; the session would say Spark's 200. */
  static long tasks(SparkConf chosen, long records) {
    return chosen.contains(TASKS)
        ? chosen.getLong(TASKS, 0)
        : Math.max(4, records / RECORDS_PER_TASK);
  }
}
