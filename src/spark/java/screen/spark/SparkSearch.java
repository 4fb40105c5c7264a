package screen.spark;

import static org.apache.spark.sql.functions.col;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import screen.duplicates.Ruling;
import screen.duplicates.Rulings;
import screen.duplicates.match.fields.FeatureBytes;
import screen.duplicates.search.Questions;
import screen.record.RecordId;

/** A search of records for duplicates, step by step. */
final class SparkSearch {
  private final Steps steps;
  private final Consumer<String> progress;

  /**
   * @param progress receives each step as it begins
   */
  SparkSearch(Steps steps, Consumer<String> progress) {
    this.steps = steps;
    this.progress = progress;
  }

  /**
   * Searches the records that were read.
   *
   * @param read as {@link Schemas#READ}
   * @param ranks by search: of the records of a set, one of the lowest rank is kept, the first by
   *     id
   * @throws screen.Failure if rulings contradict each other or name unknown records
   */
  Results of(Dataset<Row> read, List<Ruling> rulings, Map<String, Integer> ranks) {
    progress.accept("reading records");
    NumberedRecords records = NumberedRecords.of(read, steps);
    Map<RecordId, Row> ruled = ruled(records, rulings);
    Rulings valid = new Rulings(rulings, ruled::containsKey);
    RuledLinks links = new RuledLinks(valid, id -> ruled.get(id).getLong(0));
    progress.accept("finding pairs among " + records.size() + " records");
    Dataset<Row> pairs = CandidateStep.pairs(records, steps);
    progress.accept("comparing pairs");
    Dataset<Row> compared = ComparisonStep.compared(pairs, records, steps);
    progress.accept("connecting records");
    Dataset<Row> components = ConnectedRecords.of(connections(compared, links), steps);
    progress.accept("deciding on sets");
    Broadcast<RuledLinks> everywhere =
        JavaSparkContext.fromSparkContext(steps.spark().sparkContext()).broadcast(links);
    Dataset<Row> decided =
        SetStep.decided(compared, components, records, everywhere, new HashMap<>(ranks), steps);
    Set<String> settled =
        valid.different().stream()
            .filter(ruling -> ruling.kind() == Ruling.Kind.ALL_DIFFERENT)
            .flatMap(
                ruling ->
                    Questions.title(FeatureBytes.features(ruled.get(ruling.a()).getAs(1))).stream())
            .collect(Collectors.toCollection(HashSet::new));
    Dataset<Row> questions =
        steps.save("questions", QuestionStep.questions(compared, decided, links, settled));
    return new Results(
        records.size(), decided.filter(col("kind").equalTo(SetStep.DUPLICATE)), questions);
  }

  /** The records that rulings name, each with its position and features. */
  private Map<RecordId, Row> ruled(NumberedRecords records, List<Ruling> rulings) {
    Map<RecordId, Row> ruled = new HashMap<>();
    if (rulings.isEmpty()) {
      return ruled;
    }
    Set<String> ids = new HashSet<>();
    for (Ruling ruling : rulings) {
      ids.add(ruling.a().toString());
      ids.add(ruling.b().toString());
    }
    records
        .rows()
        .select("position", "features")
        .filter(
            (FilterFunction<Row>)
                row -> ids.contains(FeatureBytes.features(row.getAs(1)).id().toString()))
        .collectAsList()
        .forEach(row -> ruled.put(FeatureBytes.features(row.<byte[]>getAs(1)).id(), row));
    return ruled;
  }

  /** The pairs that connect records: sure ones, and those ruled the same. */
  private Dataset<Row> connections(Dataset<Row> compared, RuledLinks links) {
    List<Row> same =
        links.all().stream()
            .filter(RuledLinks.Ruled::same)
            .map(
                ruled ->
                    RowFactory.create(
                        Math.min(ruled.a(), ruled.b()), Math.max(ruled.a(), ruled.b())))
            .toList();
    Dataset<Row> sure = compared.filter("sure").select("a", "b");
    return same.isEmpty() ? sure : sure.union(steps.spark().createDataFrame(same, Schemas.PAIR));
  }
}
