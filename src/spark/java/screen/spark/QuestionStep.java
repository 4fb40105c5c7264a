package screen.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import screen.duplicates.search.KeptApart;
import screen.duplicates.search.Link;
import screen.duplicates.search.Questions;

/** The pairs that a person must rule on. */
final class QuestionStep {
  private QuestionStep() {}

  /**
   * The questions as {@link Schemas#QUESTION}, in no order.
   *
   * @param settled the titles whose records were all ruled different
   */
  static Dataset<Row> questions(
      Dataset<Row> compared, Dataset<Row> decided, RuledLinks rulings, Set<String> settled) {
    Dataset<Row> sets =
        decided
            .filter(col("kind").equalTo(SetStep.SET))
            .select(col("a").as("record"), col("b").as("set"));
    List<long[]> different = keptApart(sets, rulings);
    MapPartitionsFunction<Row, Row> open = rows -> open(rows, different);
    Dataset<Row> asked =
        compared
            .filter("not sure")
            .select("a", "b", "weight", "title", "score", "cells")
            .union(
                decided
                    .filter(col("kind").equalTo(SetStep.QUESTION))
                    .select("a", "b", "weight", "title", "score", "cells"));
    Dataset<Row> between =
        with(with(asked, sets, "a", "setA"), sets, "b", "setB")
            .select("a", "b", "weight", "title", "score", "setA", "setB", "cells")
            .mapPartitions(open, Encoders.row(Schemas.BETWEEN));
    MapPartitionsFunction<Row, Row> group =
        rows -> Groups.of(rows, 3, all -> aboutTitle(all, settled));
    Dataset<Row> byTitle =
        between
            .filter("title is not null")
            .repartition(col("title"))
            .sortWithinPartitions("title", "a", "b")
            .mapPartitions(group, Encoders.row(Schemas.QUESTION));
    return between
        .filter("title is null")
        .select(col("a"), col("b"), lit(2).as("records"), col("score"), col("cells"))
        .union(byTitle);
  }

  /** Adds the set of the record in a column; a record without links is a set of its own. */
  private static Dataset<Row> with(
      Dataset<Row> rows, Dataset<Row> sets, String column, String name) {
    Dataset<Row> of = sets.select(col("record").as(column), col("set").as("found"));
    return rows.join(of, new String[] {column}, "left")
        .withColumn(name, coalesce(col("found"), col(column)))
        .drop("found");
  }

  private static Iterator<Row> open(Iterator<Row> pairs, List<long[]> different) {
    KeptApart apart = new KeptApart();
    different.forEach(sets -> apart.add(sets[0], sets[1]));
    Iterable<Row> rows = () -> pairs;
    return StreamSupport.stream(rows.spliterator(), false)
        .filter(row -> apart.leavesOpen(row.getLong(5), row.getLong(6)))
        .iterator();
  }

  /** The pairs of sets that rulings keep apart. */
  private static List<long[]> keptApart(Dataset<Row> sets, RuledLinks rulings) {
    List<RuledLinks.Ruled> different =
        rulings.all().stream().filter(ruled -> !ruled.same()).toList();
    if (different.isEmpty()) {
      return List.of();
    }
    Object[] records =
        different.stream()
            .flatMapToLong(ruled -> LongStream.of(ruled.a(), ruled.b()))
            .boxed()
            .toArray();
    Map<Long, Long> setOf = new HashMap<>();
    sets.filter(col("record").isin(records))
        .collectAsList()
        .forEach(row -> setOf.put(row.getLong(0), row.getLong(1)));
    return new ArrayList<>(
        different.stream()
            .map(
                ruled ->
                    new long[] {
                      setOf.getOrDefault(ruled.a(), ruled.a()),
                      setOf.getOrDefault(ruled.b(), ruled.b())
                    })
            .toList());
  }

  private static Iterator<Row> aboutTitle(Iterator<Row> rows, Set<String> settled) {
    Map<Link, Row> asked = new HashMap<>();
    List<Row> all = new ArrayList<>();
    rows.forEachRemaining(all::add);
    long[] positions =
        all.stream()
            .flatMapToLong(row -> LongStream.of(row.getLong(0), row.getLong(1)))
            .sorted()
            .distinct()
            .toArray();
    for (Row row : all) {
      asked.put(
          Link.found(
              Arrays.binarySearch(positions, row.getLong(0)),
              Arrays.binarySearch(positions, row.getLong(1)),
              row.getDouble(2)),
          row);
    }
    boolean done = settled.contains(all.get(0).getString(3));
    return Questions.aboutTitle(List.copyOf(asked.keySet()), done).stream()
        .map(question -> row(Objects.requireNonNull(asked.get(question.pair())), question))
        .iterator();
  }

  private static Row row(Row pair, Questions.Question question) {
    return RowFactory.create(
        pair.get(0), pair.get(1), question.records(), pair.get(4), pair.get(7));
  }
}
