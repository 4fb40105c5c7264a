package screen.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Connected components by large-star and small-star (Kiveris et al., Connected components in
 * MapReduce and beyond, 2014): each round links records to smaller ones, until each is linked to
 * the smallest of its component.
 */
final class ConnectedRecords {
  private ConnectedRecords() {}

  /**
   * The component of each linked record: the columns {@code position} and {@code component}, its
   * smallest position.
   *
   * @param links with the columns {@code a} and {@code b}, the smaller first
   */
  static Dataset<Row> of(Dataset<Row> links, Steps steps) {
    Dataset<Row> edges =
        steps.save("links", links.select(col("b").as("node"), col("a").as("smaller")).distinct());
    Row before = sum(edges);
    for (int round = 1; ; round++) {
      edges = steps.save("links-" + round, smallStar(largeStar(edges)));
      Row now = sum(edges);
      if (now.equals(before)) {
        Dataset<Row> centres = edges.select(col("smaller").as("node"), col("smaller")).distinct();
        return edges
            .union(centres)
            .select(col("node").as("position"), col("smaller").as("component"));
      }
      before = now;
    }
  }

  /** The number of links and a checksum of all. */
  private static Row sum(Dataset<Row> edges) {
    return edges.agg(expr("count(1)"), expr("bit_xor(xxhash64(node, smaller))")).first();
  }

  /** Links the larger neighbours of each record to the smallest one. */
  private static Dataset<Row> largeStar(Dataset<Row> edges) {
    Dataset<Row> both =
        edges.union(edges.select(col("smaller").as("node"), col("node").as("smaller")));
    Column smallest = least(min("smaller").over(Window.partitionBy("node")), col("node"));
    return both.withColumn("smallest", smallest)
        .filter("smaller > node")
        .select(col("smaller").as("node"), col("smallest").as("smaller"))
        .distinct();
  }

  /** Links each record and its smaller neighbours to the smallest one. */
  private static Dataset<Row> smallStar(Dataset<Row> edges) {
    Column smallest = min("smaller").over(Window.partitionBy("node"));
    Dataset<Row> with = edges.withColumn("smallest", smallest);
    Dataset<Row> own = with.select(col("node"), col("smallest").as("smaller"));
    Dataset<Row> neighbours =
        with.filter("smaller <> smallest")
            .select(col("smaller").as("node"), col("smallest").as("smaller"));
    return own.union(neighbours).distinct();
  }
}
