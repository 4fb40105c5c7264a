package screen.spark;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import screen.Failure;
import screen.duplicates.Duplicate;
import screen.duplicates.PossiblePair;
import screen.duplicates.Ruling;
import screen.folder.DuplicatesBasis;
import screen.folder.ReviewFolder;
import screen.intake.ImportOrder;
import screen.record.BibRecord;
import screen.record.Fields;
import screen.record.RecordId;
import screen.record.Search;
import screen.workflow.duplicates.DuplicateSearch;

/** Finds duplicates on Apache Spark. This is the main class that {@code spark-submit} starts. */
@Command(
    name = "spark-dedupe",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    description = {
      "Finds duplicates on Apache Spark, with the same result as `screen dedupe` on one machine.",
      "A review folder gets its duplicates.csv and possible-duplicates.csv; its rulings count."
          + " Other input is only read: the result goes to --out."
    })
public final class SparkDedupe implements Callable<Integer> {
  @Parameters(
      paramLabel = "INPUT",
      description = "a review folder, or a file or folder of records or exports; any path of Spark")
  private String input = "";

  @Option(names = "--out", paramLabel = "DIR", description = "where the result is written")
  private Optional<String> out = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "csv|parquet",
      description = "of the result; csv needs a local folder (default: csv)")
  private String format = "csv";

  @Option(
      names = "--input",
      paramLabel = "KIND",
      description =
          "records (lines as in records.jsonl), parquet (columns named like fields, with id), lines"
              + " (an object of a database a line, such as OpenAlex's snapshot) or exports (each"
              + " file a source); without it, the first file decides")
  private Optional<String> kind = Optional.empty();

  @Option(
      names = "--source",
      paramLabel = "ID",
      description = "with lines: how the ids of records begin (default: name of the input)")
  private Optional<String> source = Optional.empty();

  @Option(
      names = "--work",
      paramLabel = "DIR",
      description =
          "for the results of each step, where all executors can read and write, and several times"
              + " the size of the records fits (default: below the system's temporary folder)")
  private Optional<String> work = Optional.empty();

  private final PrintStream messages = System.err;

  private SparkDedupe() {}

  /** Runs with the arguments that follow the jar on the command line of {@code spark-submit}. */
  public static void main(String[] args) {
    int code =
        new CommandLine(new SparkDedupe())
            .setExecutionExceptionHandler((e, line, parsed) -> failed(e, line))
            .execute(args);
    if (code != 0) {
      System.exit(code);
    }
  }

  private static int failed(Exception e, CommandLine line) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Failure failure) {
        String place = failure.file().isEmpty() ? "" : failure.file() + ": ";
        line.getErr().println("error: " + place + failure.message());
        return failure.kind().exitCode();
      }
    }
    e.printStackTrace(line.getErr());
    return 70;
  }

  @Override
  public Integer call() throws Exception {
    if (!format.equals("csv") && !format.equals("parquet")) {
      throw Failure.usage("--format is csv or parquet.");
    }
    long start = System.nanoTime();
    try (SparkSession spark =
        SparkSession.builder().appName("prisma-screen dedupe").getOrCreate()) {
      Usage usage = new Usage();
      spark.sparkContext().addSparkListener(usage);
      String folder =
          work.orElse(System.getProperty("java.io.tmpdir")) + "/prisma-screen-" + UUID.randomUUID();
      org.apache.hadoop.fs.Path temporary = new org.apache.hadoop.fs.Path(folder);
      FileSystem files = temporary.getFileSystem(spark.sparkContext().hadoopConfiguration());
      try {
        run(spark, new Steps(spark, folder));
      } finally {
        files.delete(temporary, true);
      }
      say(
          String.format(
              Locale.ROOT, "%.1f s; %s", (System.nanoTime() - start) / 1e9, usage.words()));
    }
    return 0;
  }

  private void run(SparkSession spark, Steps steps) {
    if (Files.isRegularFile(Path.of(input).resolve(ReviewFolder.CONFIG))) {
      ReviewFolder folder = ReviewFolder.open(Path.of(input), false, this::say);
      folder.whileLocked(
          "dedupe",
          OffsetDateTime.now(),
          () -> {
            review(folder, spark, steps);
            return true;
          });
      return;
    }
    RecordInput reader = new RecordInput(spark);
    RecordInput.Kind read = kind.map(SparkDedupe::kind).orElseGet(() -> reader.kindOf(input));
    String of = source.orElseGet(() -> RecordInput.source(input.replaceFirst("/+$", "")));
    String target = out.orElseThrow(() -> Failure.usage("--out says where the result goes."));
    Results results =
        new SparkSearch(steps, this::say).of(reader.read(input, read, of), List.of(), Map.of());
    write(results, target);
    if (reader.rejected() > 0) {
      say(reader.rejected() + " entries were left out, since they could not be read");
    }
  }

  private static RecordInput.Kind kind(String name) {
    for (RecordInput.Kind kind : RecordInput.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return kind;
      }
    }
    throw Failure.usage("--input is records, parquet, lines or exports.");
  }

  private void review(ReviewFolder folder, SparkSession spark, Steps steps) {
    folder
        .recordsMismatch()
        .ifPresent(
            mismatch -> {
              throw mismatch;
            });
    List<Search> searches = folder.searches();
    List<Ruling> rulings = folder.rulingFile().read();
    String records = folder.root().resolve("records/records.jsonl").toUri().toString();
    Results results =
        new SparkSearch(steps, this::say)
            .of(
                new RecordInput(spark).read(records, RecordInput.Kind.RECORDS, ""),
                rulings,
                ranks(folder, searches));
    if (out.isPresent()) {
      write(results, out.get());
      return;
    }
    List<Duplicate> duplicates = results.sortedDuplicates().toList();
    List<PossiblePair> possible = results.sortedQuestions().toList();
    folder
        .duplicateFiles()
        .write(
            DuplicatesBasis.of(searches, rulings),
            DuplicateSearch.order(folder, searches),
            duplicates,
            possible);
    report(results.records(), duplicates.size(), possible.size());
  }

  /** The searches in the order of imports; those of one source and round have one rank. */
  private static Map<String, Integer> ranks(ReviewFolder folder, List<Search> searches) {
    Comparator<BibRecord> order = ImportOrder.of(folder.protocol(), searches);
    List<BibRecord> sorted =
        searches.stream()
            .map(
                search ->
                    new BibRecord(
                        new RecordId(search.source(), "x"),
                        List.of(search.id()),
                        Fields.NONE,
                        List.of()))
            .sorted(order)
            .toList();
    Map<String, Integer> ranks = new HashMap<>();
    int rank = 0;
    for (int i = 0; i < sorted.size(); i++) {
      rank = i > 0 && order.compare(sorted.get(i - 1), sorted.get(i)) == 0 ? rank : i;
      ranks.put(sorted.get(i).searches().get(0), rank);
    }
    return ranks;
  }

  private void write(Results results, String target) {
    if (format.equals("csv")) {
      results.writeCsv(Path.of(target));
    } else {
      results.writeParquet(target);
    }
    report(results.records(), results.duplicates().count(), results.questions().count());
  }

  private void report(long records, long duplicates, long possible) {
    System.out.println(
        records + " records, " + duplicates + " duplicates, " + possible + " possible pairs");
  }

  private void say(String line) {
    messages.println("spark-dedupe: " + line);
  }
}
