package screen.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import screen.Counted;
import screen.Failure;
import screen.cli.session.Session;
import screen.folder.disk.AtomicFile;
import screen.ranking.RankingMetrics;
import screen.render.picture.RecallSvg;
import screen.workflow.LoadReview;
import screen.workflow.ranking.LabelledSet;
import screen.workflow.ranking.RescueTrial;
import screen.workflow.ranking.Simulation;

/** {@code screen simulate}: what ranking saves, on a set whose labels are known. */
@Command(
    name = "simulate",
    header = "Shows what ranked order would save, on records already screened.",
    description = {
      "Takes records for which it is known whether they were included, and goes through"
          + " them again, the most relevant first, as the queue does with `screening: {order:"
          + " ranked}`. Reports how early the relevant ones came. FILE is a CSV file with the"
          + " columns id,title,abstract,included, where 1 is included and 0 is not. Changes"
          + " nothing in the review folder.",
      "",
      "  simulate set.csv --priors 17,4   starts from records 17 and 4",
      "  simulate --own                   the review itself",
      "  simulate set.csv --rescue 5      tests looking again at excluded records",
      ""
    },
    customSynopsis = {
      "${COMMAND-FULL-NAME} FILE [--priors INCLUDED,EXCLUDED]",
      "       ${COMMAND-FULL-NAME} --own",
      "       ${COMMAND-FULL-NAME} (FILE | --own) --rescue N"
    })
final class SimulateCommand implements Callable<Integer> {
  private static final int MOST_DRAWS = 1_000;

  private final Session session;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "the records and whether they were included, a CSV file in UTF-8")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--own",
      description =
          "instead of a file: the records of the review whose titles and abstracts are settled;"
              + " those that went on are relevant")
  private boolean own;

  @Option(
      names = "--priors",
      paramLabel = "INCLUDED,EXCLUDED",
      description =
          "ids of records that are known from the start; without them, the records come in"
              + " their given order until one of each kind is known")
  private String priors = "";

  @Option(
      names = "--curve",
      paramLabel = "FILE.svg",
      description =
          "also draws how the number of relevant records found grows with the number" + " screened")
  private Optional<Path> curve = Optional.empty();

  @Option(
      names = "--rescue",
      paramLabel = "N",
      description =
          "instead tries `decide --rescue`: 8.6 %% of the relevant records, drawn at random,"
              + " count as excluded by both screeners; reports how many of them are found by"
              + " looking again at 2 %% of all records. N is the number of draws")
  private Optional<Integer> rescue = Optional.empty();

  SimulateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (file.isPresent() == own) {
      throw Failure.usage("Name the file of a labelled set, or --own, one of the two.");
    }
    LabelledSet set =
        file.map(path -> LabelledSet.read(existing(path), path.toString()))
            .orElseGet(() -> LabelledSet.of(LoadReview.of(session.open())));
    if (rescue.isPresent()) {
      return rescue(set, rescue.get());
    }
    Clock clock = session.surroundings().clock();
    Instant start = clock.instant();
    Simulation simulation = Simulation.of(set, priors, session);
    double seconds = Duration.between(start, clock.instant()).toMillis() / 1000.0;
    curve.ifPresent(
        path ->
            AtomicFile.writeText(
                session.path(path), out -> out.append(RecallSvg.of(simulation.isRelevant()))));
    if (session.json()) {
      session.printJson(json(simulation, seconds));
    } else {
      print(simulation);
    }
    return 0;
  }

  private int rescue(LabelledSet set, int draws) {
    if (draws < 1 || draws > MOST_DRAWS || !priors.isEmpty() || curve.isPresent()) {
      throw Failure.usage(
          "--rescue is a number of draws, 1 to "
              + MOST_DRAWS
              + ", and goes without --priors and --curve.");
    }
    RescueTrial trial = RescueTrial.of(set, draws, session);
    if (session.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("records", trial.records());
      json.put("included", trial.relevant());
      json.put("missed", trial.missed());
      json.put("looked_at", trial.looked());
      json.put("found", trial.found());
      json.put("share", trial.share());
      session.printJson(json);
      return 0;
    }
    session.print(
        Counted.of(trial.records(), "record")
            + ", "
            + trial.relevant()
            + " included; "
            + trial.missed()
            + " of them treated as excluded, "
            + trial.looked()
            + " excluded ones looked at again; "
            + Counted.of(draws, "draw"));
    line("share of the missed records that was found", trial.share());
    line("found per 100 records looked at again", trial.perHundred());
    return 0;
  }

  private Path existing(Path given) {
    Path path = session.path(given);
    if (!Files.isRegularFile(path)) {
      throw Failure.input("There is no such file.").in(given.toString());
    }
    return path;
  }

  private static Map<String, Object> json(Simulation simulation, double seconds) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("records", simulation.records());
    json.put("included", simulation.included());
    json.put("order", simulation.order());
    json.put("stop", stop(simulation));
    simulation.metrics().ifPresent(metrics -> json.put("metrics", json(metrics)));
    json.put("seconds", seconds);
    return json;
  }

  private static Map<String, Object> stop(Simulation simulation) {
    Map<String, Object> stop = new LinkedHashMap<>();
    stop.put("rule", "cmh");
    stop.put("target_recall", Simulation.TARGET_RECALL);
    stop.put("confidence", Simulation.CONFIDENCE);
    stop.put("at", simulation.stop().isPresent() ? simulation.stop().getAsInt() : null);
    return stop;
  }

  private static Map<String, Object> json(RankingMetrics metrics) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("loss", metrics.loss());
    json.put("wss95", metrics.workSaved());
    json.put("recall10", metrics.recallAtTenth());
    json.put("recall20", metrics.recallAtFifth());
    json.put("atd", metrics.timeToDiscovery());
    json.put("ndcg", metrics.gain());
    json.put("needed95", metrics.needed());
    return json;
  }

  private void print(Simulation simulation) {
    session.print(
        Counted.of(simulation.records(), "record")
            + ", "
            + simulation.included()
            + " included; "
            + simulation.order().size()
            + " screened in ranked order");
    session.print(
        simulation.stop().isEmpty()
            ? "The stopping rule never allowed stopping."
            : "The stopping rule allowed stopping after "
                + Counted.of(simulation.stop().getAsInt(), "record")
                + ", with "
                + simulation.foundAtStop().orElse(0)
                + " of "
                + simulation.included()
                + " included records found.");
    Optional<RankingMetrics> metrics = simulation.metrics();
    if (metrics.isEmpty()) {
      session.print("No included record was left to find.");
      return;
    }
    RankingMetrics found = metrics.get();
    session.print(
        "95 % of the included records were found after "
            + Counted.of(found.needed(), "record")
            + "; "
            + (simulation.order().size() - found.needed())
            + " come after these");
    line("work saved over sampling at 95 % (WSS@95)", found.workSaved());
    line("recall in the first 10 %", found.recallAtTenth());
    line("recall in the first 20 %", found.recallAtFifth());
    line("loss (0 perfect, 0.5 chance)", found.loss());
    line("average time to discovery (ATD)", found.timeToDiscovery());
    line("normalised gain (NDCG)", found.gain());
  }

  private void line(String words, double value) {
    session.print(String.format(Locale.ROOT, "  %-42s %6.3f", words, value));
  }
}
