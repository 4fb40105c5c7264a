package screen.spark;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import screen.duplicates.candidates.Blocks;
import screen.duplicates.candidates.KeyCandidates;
import screen.duplicates.match.fields.BlockingKeys;
import screen.duplicates.match.fields.FeatureBytes;
import screen.duplicates.match.fields.Features;

/**
 * The pairs worth comparing. A key costs time and memory in proportion to the records that share
 * it: eight bytes each in one task, since it keeps only their positions.
 */
final class CandidateStep {
  private CandidateStep() {}

  /** The pairs as {@link Schemas#PAIR}; a pair may be repeated. */
  static Dataset<Row> pairs(NumberedRecords records, Steps steps) {
    Dataset<Row> blocks = steps.save("blocks", blocks(records));
    Dataset<Row> pairs = blocks.filter("not large").select("a", "b");
    Dataset<Row> large =
        steps.save(
            "large-blocks",
            blocks
                .filter("large")
                .select(col("a").as("key"), col("b").as("position"))
                .join(places(records), "position"));
    for (int order = 0; order < Blocks.ORDERS.size(); order++) {
      MapPartitionsFunction<Row, Row> neighbours =
          rows -> Groups.of(rows, 0, CandidateStep::neighbours);
      pairs =
          pairs.union(
              large
                  .select("key", "position", "order" + order)
                  .repartition(col("key"))
                  .sortWithinPartitions("key", "order" + order, "position")
                  .mapPartitions(neighbours, Encoders.row(Schemas.PAIR)));
    }
    return pairs;
  }

  /** The pairs of small blocks, and the records of large ones. */
  private static Dataset<Row> blocks(NumberedRecords records) {
    long position = KeyCandidates.positionBits(records.size());
    FlatMapFunction<Row, Row> keys =
        row ->
            Arrays.stream(BlockingKeys.hashes(FeatureBytes.features(row.getAs(1))))
                .mapToObj(key -> RowFactory.create(key & ~position, row.getLong(0)))
                .iterator();
    MapPartitionsFunction<Row, Row> blocks = rows -> Groups.of(rows, 0, CandidateStep::block);
    return records
        .rows()
        .select("position", "features")
        .flatMap(keys, Encoders.row(Schemas.KEY))
        .repartition(col("key"))
        .sortWithinPartitions("key", "position")
        .mapPartitions(blocks, Encoders.row(Schemas.BLOCK));
  }

  private static Iterator<Row> block(Iterator<Row> rows) {
    List<Row> first = new ArrayList<>();
    Distinct distinct = new Distinct(rows);
    while (first.size() <= Blocks.SMALL && distinct.hasNext()) {
      first.add(distinct.next());
    }
    if (first.size() <= Blocks.SMALL) {
      long[] positions = first.stream().mapToLong(row -> row.getLong(1)).toArray();
      return new Pairs(positions, positions.length, true);
    }
    Iterator<Row> begin = first.iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return begin.hasNext() || distinct.hasNext();
      }

      @Override
      public Row next() {
        Row row = begin.hasNext() ? begin.next() : distinct.next();
        return RowFactory.create(row.getLong(0), row.getLong(1), true);
      }
    };
  }

  private static Iterator<Row> neighbours(Iterator<Row> rows) {
    long[] positions = new long[64];
    int size = 0;
    while (rows.hasNext()) {
      if (size == positions.length) {
        positions = Arrays.copyOf(positions, 2 * size);
      }
      positions[size++] = rows.next().getLong(1);
    }
    return new Pairs(positions, size, false);
  }

  /** Sorted rows without repeats: two keys of a record may be equal in the bits compared. */
  private static final class Distinct implements Iterator<Row> {
    private final Iterator<Row> rows;
    private List<Row> ahead = List.of();
    private long before = -1;

    Distinct(Iterator<Row> rows) {
      this.rows = rows;
    }

    @Override
    public boolean hasNext() {
      while (ahead.isEmpty() && rows.hasNext()) {
        Row row = rows.next();
        ahead = row.getLong(1) == before ? List.of() : List.of(row);
      }
      return !ahead.isEmpty();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Row row = ahead.get(0);
      ahead = List.of();
      before = row.getLong(1);
      return row;
    }
  }

  /** Pairs each record of a block with the next records, as many as are compared. */
  private static final class Pairs implements Iterator<Row> {
    private final long[] positions;
    private final int size;
    private final boolean inBlock;
    private final int reach;
    private int one;
    private int other = 1;

    Pairs(long[] positions, int size, boolean inBlock) {
      this.positions = positions;
      this.size = size;
      this.inBlock = inBlock;
      this.reach = Blocks.reach(size);
    }

    @Override
    public boolean hasNext() {
      return other < size;
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      long a = Math.min(positions[one], positions[other]);
      long b = Math.max(positions[one], positions[other]);
      other++;
      if (other > Math.min(size - 1, one + reach)) {
        one++;
        other = one + 1;
      }
      return inBlock ? RowFactory.create(a, b, false) : RowFactory.create(a, b);
    }
  }

  private static Dataset<Row> places(NumberedRecords records) {
    MapFunction<Row, Row> places =
        row -> {
          Features record = FeatureBytes.features(row.getAs(1));
          List<Object> cells = new ArrayList<>(Collections.singleton(row.get(0)));
          Blocks.ORDERS.forEach(order -> cells.add(SortingBytes.of(order.apply(record))));
          return RowFactory.create(cells.toArray());
        };
    return records.rows().select("position", "features").map(places, Encoders.row(Schemas.PLACE));
  }
}
