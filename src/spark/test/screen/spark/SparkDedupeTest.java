package screen.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Failure;
import screen.duplicates.Duplicate;
import screen.duplicates.Entry;
import screen.duplicates.PossiblePair;
import screen.duplicates.Ruling;
import screen.duplicates.candidates.KeyCandidates;
import screen.duplicates.search.ComparedRecords;
import screen.duplicates.search.DeduplicationResult;
import screen.duplicates.search.RecordSource;
import screen.folder.DuplicateFiles;
import screen.folder.ReviewFolder;
import screen.folder.records.RecordLine;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.RecordId;

/** The same bytes as one machine, in one process with two threads. */
class SparkDedupeTest {
  private static SparkSession spark;
  @TempDir static Path folder;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.log.level", "WARN")
            // compiling code for each step takes longer than a few hundred records
            .config("spark.sql.codegen.wholeStage", "false")
            .config("spark.sql.adaptive.enabled", "false")
            .getOrCreate();
    JobFailure.reportOnce(spark.sparkContext());
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  /**
   * Articles in up to four copies, each damaged in its own way; records that only look alike; 120
   * called "Editorial", more than a small block has; ids beyond U+FFFF; a search with running
   * numbers as issues.
   */
  private static List<BibRecord> records() {
    Random random = new Random(7);
    String[] words =
        "night work sleep porters towns bread prices riots market harbour winter salt trade guild ledger"
            .split(" ");
    List<BibRecord> records = new ArrayList<>();
    for (int article = 0; article < 150; article++) {
      String title =
          "The "
              + random
                  .ints(7, 0, words.length)
                  .mapToObj(i -> words[i])
                  .collect(Collectors.joining(" "));
      for (int copy = 0; copy <= random.nextInt(4); copy++) {
        Entry entry =
            Entry.blank(id(random.nextInt(3), records.size()))
                .title(random.nextInt(4) == 0 ? title.replaceFirst("o", "oo") : title)
                .authors("Moreno, Ana", article % 2 == 0 ? "Okafor, Chidi" : "Quill, R.")
                .year(2000 + article % 20 + (random.nextInt(9) == 0 ? 1 : 0))
                .journal(
                    random.nextInt(3) == 0
                        ? "J Imag Sleep Res"
                        : "Journal of Imaginary Sleep Research")
                .place("" + article % 30, "" + records.size(), article + 5 + "-" + (article + 9));
        records.add(
            (random.nextInt(3) == 0 ? entry.with(Field.DOI, "10.5555/" + article) : entry)
                .record());
      }
      if (article % 6 == 0) {
        records.add(
            Entry.blank(id(1, records.size()))
                .title("Erratum: " + title)
                .authors("Moreno, Ana")
                .year(2001 + article % 20)
                .record());
      }
    }
    for (int i = 0; i < 120; i++) {
      records.add(
          Entry.blank(id(i % 3, records.size()))
              .title("Editorial")
              .authors("Moreno, Ana")
              .journal("Journal of Imaginary Sleep Research")
              .year(1990 + i % 10)
              .place("" + i % 10, "", i % 8 == 0 ? "" + (5 + i) : "")
              .record());
    }
    return records;
  }

  private static String id(int source, int number) {
    return "s"
        + source
        + ":"
        + (number % 5 == 0 ? "\ud83d\ude00" : number % 7 == 0 ? "\uffe6" : "")
        + number;
  }

  private static List<Ruling> rulings(DeduplicationResult alone, List<BibRecord> records) {
    List<Ruling> rulings = new ArrayList<>();
    alone.possible().stream()
        .filter(PossiblePair::isGroup)
        .forEach(pair -> rulings.add(ruling(pair.a(), pair.b(), Ruling.Kind.ALL_DIFFERENT)));
    rulings.add(
        ruling(
            alone.duplicates().get(3).record(),
            alone.duplicates().get(3).kept(),
            Ruling.Kind.DIFFERENT));
    rulings.add(ruling(records.get(0).id(), records.get(200).id(), Ruling.Kind.SAME));
    return rulings;
  }

  private static Ruling ruling(RecordId a, RecordId b, Ruling.Kind kind) {
    return new Ruling(a, b, kind, "A", OffsetDateTime.parse("2026-01-01T00:00:00Z"), "", 2);
  }

  @Test
  void resultIsThatOfOneMachine() throws IOException {
    List<BibRecord> records = records();
    Path file = written(records, "records.jsonl");
    DeduplicationResult alone = onOneMachine(records, List.of());
    List<Ruling> rulings = rulings(alone, records);
    DeduplicationResult ruled = onOneMachine(records, rulings);
    assertThat(alone.duplicates()).hasSizeGreaterThan(100);
    assertThat(alone.possible()).anyMatch(PossiblePair::isGroup);
    assertThat(ruled.possible()).isNotEqualTo(alone.possible());

    RecordInput input = new RecordInput(spark);
    assertThat(input.kindOf(file.toString())).isEqualTo(RecordInput.Kind.RECORDS);
    Dataset<Row> read = input.read(file.toString(), RecordInput.Kind.RECORDS, "");
    Results results =
        new SparkSearch(new Steps(spark, folder.resolve("work").toString()), step -> {})
            .of(read, rulings, Map.of());
    Path csv = written(results, "out", Output.Format.CSV);

    assertThat(csv.resolve("duplicates.csv"))
        .hasContent(
            DuplicateFiles.lines(ruled.duplicates().stream()).collect(Collectors.joining()));
    assertThat(csv.resolve("possible-duplicates.csv"))
        .hasContent(
            DuplicateFiles.linesOfPossible(ruled.possible().stream())
                .collect(Collectors.joining()));

    Path parquet = written(results, "parquet", Output.Format.PARQUET);
    assertThat(rows(parquet.resolve("duplicates.parquet")))
        .containsExactlyInAnyOrderElementsOf(
            ruled.duplicates().stream().map(SparkDedupeTest::cells).toList());
    assertThat(rows(parquet.resolve("possible-duplicates.parquet")))
        .containsExactlyInAnyOrderElementsOf(
            ruled.possible().stream().map(SparkDedupeTest::cells).toList());
  }

  private static Path written(Results results, String name, Output.Format format) {
    Path out = folder.resolve(name);
    Output output = new Output(out.toString(), format);
    output.prepare(spark.sparkContext().hadoopConfiguration());
    results.write(output);
    assertThatThrownBy(() -> output.prepare(spark.sparkContext().hadoopConfiguration()))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("exists already");
    return out;
  }

  /** The rows of a table; Spark reads its parts in another order than it writes them. */
  private static List<List<Object>> rows(Path parquet) {
    return spark.read().parquet(parquet.toString()).collectAsList().stream()
        .map(row -> IntStream.range(0, row.size()).mapToObj(row::get).toList())
        .toList();
  }

  private static List<Object> cells(Duplicate row) {
    return List.of(
        row.record().toString(),
        row.kept().toString(),
        row.title(),
        row.score(),
        row.rule(),
        row.evidence(),
        row.decidedBy());
  }

  private static List<Object> cells(PossiblePair pair) {
    return List.of(
        pair.a().toString(),
        pair.b().toString(),
        pair.titleA(),
        pair.titleB(),
        pair.score(),
        pair.evidence(),
        pair.records());
  }

  /** The example review of this project, in a folder whose name is a pattern to Spark. */
  @Test
  void reviewGetsTheFilesOfOneMachine() throws IOException {
    Path review = folder.resolve("a review [1]");
    try (Stream<Path> files = Files.walk(Path.of("records"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.createDirectories(review.resolve(file).getParent());
        Files.copy(file, review.resolve(file));
      }
    }
    Files.copy(Path.of(ReviewFolder.CONFIG), review.resolve(ReviewFolder.CONFIG));
    List<String> names = List.of("duplicates.csv", "possible-duplicates.csv");
    for (String name : names) {
      Files.delete(review.resolve("records").resolve(name));
    }

    Steps steps = new Steps(spark, folder.resolve("review").toString());
    assertThat(ReviewSearch.run(review, Optional.empty(), steps, step -> {}))
        .contains(" 17 duplicates, 0 possible pairs");

    for (String name : names) {
      assertThat(review.resolve("records").resolve(name))
          .hasSameBinaryContentAs(Path.of("records", name));
    }
    assertThat(ReviewFolder.open(review, false, step -> {}).duplicateFiles().duplicates())
        .hasSize(17);
    Output own = new Output(review.resolve("records").toString(), Output.Format.CSV);
    assertThatThrownBy(() -> own.prepare(spark.sparkContext().hadoopConfiguration()))
        .hasMessageContaining("--out is a review");
  }

  @Test
  void recordsAreReadFromLinesOfADatabaseExportsAndParquet() throws IOException {
    Path works = Files.createDirectories(folder.resolve("works/updated_date=2026-01-01"));
    Files.writeString(
        works.resolve("part_000.jsonl"),
        "{\"id\":\"https://openalex.org/W7\",\"title\":\"Night work\",\"publication_year\":2012,"
            + "\"authorships\":[]}\n");
    RecordInput input = new RecordInput(spark);
    String path = folder.resolve("works").toString();
    assertThat(input.kindOf(path)).isEqualTo(RecordInput.Kind.LINES);
    assertThat(ids(input.read(path, RecordInput.Kind.LINES, "openalex")))
        .containsExactly("openalex:W7");

    Path exports = Files.createDirectories(folder.resolve("exports"));
    Files.writeString(
        exports.resolve("Web of Sea.ris"), "TY  - JOUR\nAN  - 9\nTI  - Bread prices\nER  - \n");
    assertThat(ids(input.read(exports.toString(), RecordInput.Kind.EXPORTS, "")))
        .containsExactly("web-of-sea:9");

    Path table = folder.resolve("table.parquet");
    spark
        .read()
        .json(written(records().subList(0, 5), "five.jsonl").toString())
        .write()
        .parquet(table.toString());
    assertThat(ids(input.read(table.toString(), RecordInput.Kind.PARQUET, ""))).hasSize(5);
  }

  @Test
  void linksAreFollowedToTheirEnd() {
    List<Row> chain = new ArrayList<>();
    for (long i = 0; i < 40; i++) {
      chain.add(RowFactory.create(i, i + 1));
    }
    chain.add(RowFactory.create(50L, 51L));
    Steps steps = new Steps(spark, folder.resolve("chain").toString());
    List<Row> found =
        ConnectedRecords.of(spark.createDataFrame(chain, Schemas.PAIR), steps).collectAsList();
    assertThat(found).hasSize(43).doesNotHaveDuplicates();
    assertThat(found.stream().filter(row -> row.getLong(1) == 0)).hasSize(41);
    assertThat(found.stream().filter(row -> row.getLong(1) == 50)).hasSize(2);
  }

  @Test
  void damagedFileIsNamed() throws IOException {
    Path broken = written(List.of(Entry.article("x:1").record()), "broken.jsonl");
    Files.writeString(broken, "{\"id\":\"x:2\",\"source\"", StandardOpenOption.APPEND);
    assertThat(failureOf(broken))
        .hasMessageContaining("A line is not a record as in records.jsonl: {\"id\":\"x:2\"")
        .extracting(Failure::file)
        .isEqualTo(broken.toUri().toString());

    Path cut = folder.resolve("cut.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(cut))) {
      Files.copy(broken, out);
    }
    Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), (int) Files.size(cut) / 2));
    assertThat(failureOf(cut))
        .hasMessageContaining("damaged or not complete")
        .extracting(Failure::kind)
        .isEqualTo(Failure.Kind.INPUT);
  }

  private static Failure failureOf(Path records) {
    Dataset<Row> read =
        new RecordInput(spark).read(records.toString(), RecordInput.Kind.RECORDS, "");
    return JobFailure.in(catchThrowable(read::collectAsList)).orElseThrow();
  }

  @Test
  void pathWithoutFilesIsRefused() throws IOException {
    RecordInput input = new RecordInput(spark);
    assertThatThrownBy(() -> input.kindOf(folder.resolve("nowhere").toString()))
        .hasMessage("There is no such file or folder.");
    Path empty = Files.createDirectories(folder.resolve("empty/.hidden"));
    Files.writeString(empty.resolve("notes"), "x");
    assertThatThrownBy(() -> input.kindOf(empty.getParent().toString()))
        .hasMessage("There is no file in this folder.");
  }

  @Test
  void twoRecordsOfOneIdAreRefused() throws IOException {
    List<BibRecord> twice = List.of(Entry.article("x:1").record(), Entry.article("x:1").record());
    Dataset<Row> read =
        new RecordInput(spark)
            .read(written(twice, "twice.jsonl").toString(), RecordInput.Kind.RECORDS, "");
    Steps steps = new Steps(spark, folder.resolve("twice").toString());
    assertThatThrownBy(() -> NumberedRecords.of(read, steps))
        .hasRootCauseInstanceOf(Failure.class)
        .hasStackTraceContaining("Two records have the id x:1");
  }

  private static DeduplicationResult onOneMachine(List<BibRecord> records, List<Ruling> rulings) {
    Comparator<BibRecord> byId = Comparator.comparing(BibRecord::id);
    RecordSource sorted = RecordSource.of(records.stream().sorted(byId).toList());
    return ComparedRecords.of(sorted, new KeyCandidates()).deduplicated(byId, rulings);
  }

  private static List<String> ids(Dataset<Row> read) {
    return read.select("sorting").as(Encoders.BINARY()).collectAsList().stream()
        .map(bytes -> new String(bytes, StandardCharsets.UTF_16BE))
        .toList();
  }

  private static Path written(List<BibRecord> records, String name) throws IOException {
    Path file = folder.resolve(name);
    Files.write(
        file,
        records.stream()
            .map(r -> new String(RecordLine.of(r).json(), StandardCharsets.UTF_8))
            .toList());
    return file;
  }
}
