package screen.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import screen.duplicates.Duplicate;
import screen.duplicates.PossiblePair;
import screen.duplicates.match.fields.FeatureBytes;
import screen.duplicates.match.fields.Features;
import screen.duplicates.search.Component;
import screen.duplicates.search.Link;
import screen.duplicates.search.Questions;
import screen.record.RecordId;

/** Decides on the sets of duplicates, component by component. */
final class SetStep {
  /** The kinds of result. */
  static final int SET = 0;

  static final int DUPLICATE = 1;
  static final int QUESTION = 2;

  private SetStep() {}

  /**
   * The results as {@link Schemas#DECIDED}.
   *
   * @param ranks by search: records of a lower one are kept
   */
  static Dataset<Row> decided(
      Dataset<Row> compared,
      Dataset<Row> components,
      NumberedRecords records,
      Broadcast<RuledLinks> rulings,
      Map<String, Integer> ranks,
      Steps steps) {
    Dataset<Row> members =
        components
            .join(records.rows(), "position")
            .select(
                col("component"),
                col("position").as("a"),
                lit(-1L).as("b"),
                lit(0.0).as("weight"),
                col("search"),
                col("features"));
    Dataset<Row> links =
        compared
            .filter("sure")
            .join(components.withColumnRenamed("position", "a"), "a")
            .select(
                col("component"),
                col("a"),
                col("b"),
                col("weight"),
                lit("").as("search"),
                lit(new byte[0]).as("features"));
    MapPartitionsFunction<Row, Row> decide =
        rows -> Groups.of(rows, 0, group -> decided(group, rulings.value(), ranks));
    return steps.save(
        "decided",
        members
            .union(links)
            .repartition(col("component"))
            .sortWithinPartitions("component", "b", "a")
            .mapPartitions(decide, Encoders.row(Schemas.DECIDED)));
  }

  /** Decides on one component: its records by position come first, then its links. */
  private static Iterator<Row> decided(
      Iterator<Row> rows, RuledLinks rulings, Map<String, Integer> ranks) {
    List<Row> members = new ArrayList<>();
    List<Row> pairs = new ArrayList<>();
    rows.forEachRemaining(row -> (row.getLong(2) < 0 ? members : pairs).add(row));
    long[] positions = members.stream().mapToLong(row -> row.getLong(1)).toArray();
    List<Features> records =
        members.stream().map(row -> FeatureBytes.features(row.<byte[]>getAs(5))).toList();
    List<Link> sure =
        pairs.stream()
            .map(
                row ->
                    Link.found(
                        Arrays.binarySearch(positions, row.getLong(1)),
                        Arrays.binarySearch(positions, row.getLong(2)),
                        row.getDouble(3)))
            .toList();
    Component component =
        new Component(
            records,
            ranks(members, ranks),
            sure,
            rulings.within(positions, position -> Arrays.binarySearch(positions, position)));
    return results(component, records, positions).iterator();
  }

  /** The place of each record in the order of imports. */
  private static int[] ranks(List<Row> members, Map<String, Integer> ofSearch) {
    int[] order =
        IntStream.range(0, members.size())
            .boxed()
            .sorted(
                Comparator.comparing(
                    member -> ofSearch.getOrDefault(members.get(member).getString(4), 0)))
            .mapToInt(member -> member)
            .toArray();
    int[] ranks = new int[order.length];
    for (int rank = 0; rank < order.length; rank++) {
      ranks[order[rank]] = rank;
    }
    return ranks;
  }

  private static List<Row> results(Component component, List<Features> records, long[] positions) {
    List<Row> results = new ArrayList<>();
    int[] sets = component.sets();
    for (int i = 0; i < sets.length; i++) {
      results.add(
          RowFactory.create(SET, positions[i], positions[sets[i]], 0.0, null, 0.0, new String[0]));
    }
    List<RecordId> ids = records.stream().map(Features::id).toList();
    for (Duplicate row : component.duplicates()) {
      long position = positions[Collections.binarySearch(ids, row.record())];
      results.add(
          RowFactory.create(DUPLICATE, position, 0L, 0.0, null, row.score(), Results.cells(row)));
    }
    for (Component.Doubt doubt : component.doubts()) {
      Link link = doubt.link();
      Features one = records.get(link.one());
      Features other = records.get(link.other());
      PossiblePair pair = Questions.possible(one, other, doubt.reason(), 2);
      results.add(
          RowFactory.create(
              QUESTION,
              positions[link.one()],
              positions[link.other()],
              link.weight(),
              Questions.sharedTitle(one, other).orElse(null),
              pair.score(),
              ComparisonStep.cells(pair)));
    }
    return results;
  }
}
