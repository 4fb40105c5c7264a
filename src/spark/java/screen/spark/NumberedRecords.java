package screen.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import screen.Failure;
import screen.duplicates.match.fields.FeatureBytes;
import screen.duplicates.match.fields.Features;
import screen.duplicates.search.IssueCounters;

/**
 * The records sorted by id, each with its position in that order.
 *
 * @param rows as {@link Schemas#RECORD}
 */
record NumberedRecords(Dataset<Row> rows, long size) {
  /** Sorts and numbers the records that were read. */
  static NumberedRecords of(Dataset<Row> read, Steps steps) {
    JavaRDD<Row> sorted = read.orderBy(col("sorting")).javaRDD();
    JavaRDD<Row> numbered =
        sorted
            .mapPartitions(NumberedRecords::refuseRepeats, true)
            .zipWithIndex()
            .map(
                row ->
                    RowFactory.create(row._2(), row._1().get(1), row._1().get(2), row._1().get(3)));
    Dataset<Row> rows =
        steps.save("records", steps.spark().createDataFrame(numbered, Schemas.RECORD));
    NumberedRecords records = new NumberedRecords(rows, rows.count()).withoutCounters(steps);
    steps.divide(records.size());
    return records;
  }

  private static Iterator<Row> refuseRepeats(Iterator<Row> sorted) {
    return new Iterator<>() {
      private byte[] before = {};

      @Override
      public boolean hasNext() {
        return sorted.hasNext();
      }

      @Override
      public Row next() {
        Row row = sorted.next();
        byte[] id = row.getAs(0);
        if (Arrays.equals(id, before)) {
          Features record = FeatureBytes.features(row.getAs(3));
          throw Failure.input(
              "Two records have the id "
                  + record.id()
                  + ". Read each export as a source of its own, or import both into a review.");
        }
        before = id;
        return row;
      }
    };
  }

  /** The same records, without issues that are running numbers of a search. */
  private NumberedRecords withoutCounters(Steps steps) {
    Set<String> counters = new HashSet<>();
    rows.filter(length(col("issue")).gt(0))
        .groupBy("search")
        .agg(count(lit(1)), countDistinct("issue"))
        .toLocalIterator()
        .forEachRemaining(
            row -> {
              if (IssueCounters.areRunningNumbers(row.getLong(1), row.getLong(2))) {
                counters.add(row.getString(0));
              }
            });
    if (counters.isEmpty()) {
      return this;
    }
    MapFunction<Row, Row> without =
        row ->
            counters.contains(row.getString(1))
                ? RowFactory.create(
                    row.get(0),
                    row.get(1),
                    "",
                    FeatureBytes.of(FeatureBytes.features(row.getAs(3)).withoutIssue()))
                : row;
    return new NumberedRecords(
        steps.save("records-without-counters", rows.map(without, Encoders.row(Schemas.RECORD))),
        size);
  }
}
