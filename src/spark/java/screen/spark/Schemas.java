package screen.spark;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The columns of the rows that the steps pass on. */
final class Schemas {
  /** A record as read: its id as bytes to sort by, first search, issue as printed, features. */
  static final StructType READ =
      new StructType()
          .add("sorting", BinaryType, false)
          .add("search", StringType, false)
          .add("issue", StringType, false)
          .add("features", BinaryType, false);

  /** A record by its position in the order of ids. */
  static final StructType RECORD =
      new StructType()
          .add("position", LongType, false)
          .add("search", StringType, false)
          .add("issue", StringType, false)
          .add("features", BinaryType, false);

  /** A key of a record. */
  static final StructType KEY =
      new StructType().add("key", LongType, false).add("position", LongType, false);

  /** The values by which records of a large block are sorted, one by order. */
  static final StructType PLACE =
      new StructType()
          .add("position", LongType, false)
          .add("order0", BinaryType, false)
          .add("order1", BinaryType, false);

  /** Two records, the first the smaller position; or a key and a record of a large block. */
  static final StructType BLOCK =
      new StructType()
          .add("a", LongType, false)
          .add("b", LongType, false)
          .add("large", BooleanType, false);

  static final StructType PAIR =
      new StructType().add("a", LongType, false).add("b", LongType, false);

  /**
   * A pair that is, or may be, one report. If a person is asked about it: the title that both
   * share, or null; the score; the ids, titles and evidence.
   */
  static final StructType COMPARED =
      new StructType()
          .add("a", LongType, false)
          .add("b", LongType, false)
          .add("weight", DoubleType, false)
          .add("sure", BooleanType, false)
          .add("title", StringType, true)
          .add("score", DoubleType, false)
          .add("cells", DataTypes.createArrayType(StringType, false), false);

  /**
   * A result of a component: a record's set, a duplicate, or a question as in {@link #COMPARED}.
   */
  static final StructType DECIDED =
      new StructType()
          .add("kind", IntegerType, false)
          .add("a", LongType, false)
          .add("b", LongType, false)
          .add("weight", DoubleType, false)
          .add("title", StringType, true)
          .add("score", DoubleType, false)
          .add("cells", DataTypes.createArrayType(StringType, false), false);

  /** A pair that a person may be asked about, with the sets of its records. */
  static final StructType BETWEEN =
      new StructType()
          .add("a", LongType, false)
          .add("b", LongType, false)
          .add("weight", DoubleType, false)
          .add("title", StringType, true)
          .add("score", DoubleType, false)
          .add("setA", LongType, false)
          .add("setB", LongType, false)
          .add("cells", DataTypes.createArrayType(StringType, false), false);

  /** A question: how many records it is about, score, ids, titles and evidence. */
  static final StructType QUESTION =
      new StructType()
          .add("a", LongType, false)
          .add("b", LongType, false)
          .add("records", IntegerType, false)
          .add("score", DoubleType, false)
          .add("cells", DataTypes.createArrayType(StringType, false), false);

  private Schemas() {}
}
