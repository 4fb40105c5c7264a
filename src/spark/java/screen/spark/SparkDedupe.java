package screen.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import screen.Failure;
import screen.PrintableText;
import screen.record.RecordId;

/** Finds duplicates on Apache Spark. This is the main class that {@code spark-submit} starts. */
@Command(
    name = "spark-dedupe",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    description = {
      "Finds duplicates on Apache Spark, with the same result as `screen dedupe` on one machine.",
      "A review folder gets its duplicates.csv and possible-duplicates.csv; its rulings count."
          + " Other input is only read: the result goes to --out."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:wrong usage",
      "3:bad input",
      "4:a folder is damaged, locked or full, or cannot be written",
      "70:an error in the program or in Spark"
    })
public final class SparkDedupe implements Callable<Integer> {
  @Parameters(
      paramLabel = "INPUT",
      description = "a review folder, or a file or folder of records or exports; any path of Spark")
  private String input = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "where the result is written, in a new folder; a review needs none")
  private Optional<String> out = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "csv|parquet",
      description = "of the result; csv needs a local folder (default: csv)")
  private Output.Format format = Output.Format.CSV;

  @Option(
      names = "--input",
      paramLabel = "KIND",
      description =
          "records (lines as in records.jsonl), parquet (columns named like fields, with id), lines"
              + " (an object of a database a line, such as OpenAlex's snapshot) or exports (each"
              + " file a source); without it, the first file decides")
  private Optional<RecordInput.Kind> kind = Optional.empty();

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

  private static final Pattern TOO_OLD = Pattern.compile("[0-2]\\..*|3\\.[0-4]\\..*");

  /** As of sysexits.h: an error in the software. */
  private static final int INTERNAL_ERROR = 70;

  private SparkDedupe() {}

  /** Runs with the arguments that follow the jar on the command line of {@code spark-submit}. */
  public static void main(String[] args) {
    int code =
        new CommandLine(new SparkDedupe())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler((e, line, parsed) -> failed(e, line.getErr()))
            .execute(args);
    if (code != 0) {
      System.exit(code);
    }
  }

  private static int failed(Exception e, PrintWriter err) {
    Optional<Failure> failure = JobFailure.in(e);
    failure.ifPresentOrElse(
        known -> err.println("error: " + PrintableText.lines(known.described())),
        () -> e.printStackTrace(err));
    return failure.map(known -> known.kind().exitCode()).orElse(INTERNAL_ERROR);
  }

  @Override
  public Integer call() throws IOException {
    boolean review = ReviewSearch.isReview(Path.of(input));
    Optional<Output> output = output(review);
    long start = System.nanoTime();
    try (SparkSession spark =
        SparkSession.builder().appName("prisma-screen dedupe").getOrCreate()) {
      if (TOO_OLD.matcher(spark.version()).matches()) {
        throw Failure.usage("This is Spark " + spark.version() + "; it needs 3.5 or newer.");
      }
      JobFailure.reportOnce(spark.sparkContext());
      Usage usage = new Usage();
      spark.sparkContext().addSparkListener(usage);
      Configuration hadoop = spark.sparkContext().hadoopConfiguration();
      if (output.isPresent()) {
        output.get().prepare(hadoop);
      }
      String folder =
          work.orElse(System.getProperty("java.io.tmpdir")) + "/prisma-screen-" + UUID.randomUUID();
      org.apache.hadoop.fs.Path temporary = new org.apache.hadoop.fs.Path(folder);
      FileSystem files = temporary.getFileSystem(hadoop);
      try {
        Steps steps = new Steps(spark, folder);
        System.out.println(review ? inReview(steps, output) : amongFiles(steps, output));
      } finally {
        files.delete(temporary, true);
      }
      say(
          String.format(
              Locale.ROOT, "%.1f s; %s", (System.nanoTime() - start) / 1e9, usage.words()));
    }
    return 0;
  }

  /** Where the result goes; empty if into the review that is searched. */
  private Optional<Output> output(boolean review) {
    if (!review) {
      String folder = out.orElseThrow(() -> Failure.usage("--out says where the result goes."));
      return Optional.of(new Output(folder, format));
    }
    if (kind.isPresent() || source.isPresent()) {
      throw Failure.usage("INPUT is a review, so --input and --source do not apply.");
    }
    if (out.isPresent() && !ReviewSearch.writesInto(Path.of(input), Path.of(out.get()))) {
      return Optional.of(new Output(out.get(), format));
    }
    if (format != Output.Format.CSV) {
      throw Failure.usage(
          "A review's own files are CSV; for --format parquet, name another --out.");
    }
    return Optional.empty();
  }

  private String inReview(Steps steps, Optional<Output> output) {
    return ReviewSearch.run(Path.of(input), output, steps, SparkDedupe::say);
  }

  private String amongFiles(Steps steps, Optional<Output> output) {
    RecordInput reader = new RecordInput(steps.spark());
    RecordInput.Kind read = kind.orElseGet(() -> reader.kindOf(input));
    String of = source.orElseGet(() -> ExportInput.source(input.replaceFirst("/+$", "")));
    if (RecordId.parse(of + ":1").isEmpty()) {
      throw Failure.usage("--source is of a-z, 0-9, - and _.");
    }
    Results results =
        new SparkSearch(steps, SparkDedupe::say)
            .of(reader.read(input, read, of), List.of(), Map.of());
    if (results.records() == 0) {
      throw Failure.input("There are no records in it.").in(input);
    }
    String totals = results.write(output.orElseThrow());
    if (reader.rejected() > 0) {
      say(reader.rejected() + " entries were left out, since they could not be read");
    }
    return totals;
  }

  private static void say(String line) {
    System.err.println("spark-dedupe: " + line);
  }
}
