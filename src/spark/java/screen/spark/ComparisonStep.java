package screen.spark;

import static org.apache.spark.sql.functions.col;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import screen.duplicates.PossiblePair;
import screen.duplicates.match.fields.FeatureBytes;
import screen.duplicates.match.fields.Features;
import screen.duplicates.search.PairDecision;
import screen.duplicates.search.Questions;

/** Compares candidates, each pair once. */
final class ComparisonStep {
  private ComparisonStep() {}

  /** The pairs that are, or may be, one report, as {@link Schemas#COMPARED}. */
  static Dataset<Row> compared(Dataset<Row> pairs, NumberedRecords records, Steps steps) {
    Dataset<Row> of = records.rows().select(col("position").as("a"), col("features").as("first"));
    Dataset<Row> with =
        records.rows().select(col("position").as("b"), col("features").as("second"));
    MapPartitionsFunction<Row, Row> compare = Compared::new;
    return steps.save(
        "compared",
        pairs
            .repartition(col("a"))
            .dropDuplicates("a", "b")
            .join(of, "a")
            .join(with, "b")
            .select("a", "b", "first", "second")
            .mapPartitions(compare, Encoders.row(Schemas.COMPARED)));
  }

  /**
   * Compares rows one by one. Rows with the same second record are mostly adjacent, so its features
   * are read once.
   */
  private static final class Compared implements Iterator<Row> {
    private final Iterator<Row> rows;
    private Iterator<Row> found = Collections.emptyIterator();
    private long position = -1;
    private Optional<Features> second = Optional.empty();

    Compared(Iterator<Row> rows) {
      this.rows = rows;
    }

    @Override
    public boolean hasNext() {
      while (!found.hasNext() && rows.hasNext()) {
        found = compared(rows.next()).stream().iterator();
      }
      return found.hasNext();
    }

    @Override
    public Row next() {
      return found.next();
    }

    private Optional<Row> compared(Row row) {
      if (row.getLong(1) != position) {
        second = Optional.of(FeatureBytes.features(row.getAs(3)));
        position = row.getLong(1);
      }
      Features one = FeatureBytes.features(row.getAs(2));
      Features other = second.orElseThrow();
      return PairDecision.on(one, other)
          .map(
              judgement ->
                  judgement.sure()
                      ? RowFactory.create(
                          row.get(0),
                          row.get(1),
                          judgement.weight(),
                          true,
                          null,
                          0.0,
                          new String[0])
                      : asked(row, judgement.weight(), one, other));
    }

    private static Row asked(Row row, double weight, Features one, Features other) {
      PossiblePair pair = Questions.possible(one, other, "", 2);
      return RowFactory.create(
          row.get(0),
          row.get(1),
          weight,
          false,
          Questions.sharedTitle(one, other).orElse(null),
          pair.score(),
          cells(pair));
    }
  }

  /** The ids, titles and evidence of a pair. */
  static String[] cells(PossiblePair pair) {
    return List.of(
            pair.a().toString(), pair.b().toString(), pair.titleA(), pair.titleB(), pair.evidence())
        .toArray(String[]::new);
  }
}
