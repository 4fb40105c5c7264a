package screen.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import screen.Counted;
import screen.Failure;
import screen.Nearest;
import screen.checks.Finding;
import screen.duplicates.Deduplication;
import screen.duplicates.Ruling;
import screen.duplicates.Rulings;
import screen.folder.ReviewFolder;
import screen.folder.RulingSheet;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.RecordId;

/** {@code screen dedupe}: finds duplicates, takes people's rulings, explains itself. */
@Command(
    name = "dedupe",
    header = "Finds duplicates, takes rulings, explains itself.",
    description = {
      "Finds which records are the same: writes duplicates.csv, and possible-duplicates.csv with the pairs that a person"
          + " must rule on.",
      "A ruling beats the machine and holds for ever; the newest on a pair counts.",
      "Where a newer version of the tool would fold old records otherwise, it lists them, changes nothing and exits 1:"
          + " --accept takes what it finds."
    })
final class DedupeCommand implements Callable<Integer> {
  private final Session session;

  @ArgGroup private Pair pair = new Pair();

  @Option(
      names = "--accept",
      description =
          "write what this version finds, even where it folds records otherwise than an earlier one did")
  private boolean accept;

  @Option(
      names = "--reviewer",
      paramLabel = "R",
      description = "who rules, with --same, --different, --from and --review")
  private String reviewer = "";

  @Option(names = "--note", paramLabel = "TEXT", description = "why, with --same and --different")
  private String note = "";

  @Option(names = "--ascii", description = "with --review: draw with ASCII alone")
  private boolean ascii;

  DedupeCommand(Session session) {
    this.session = session;
  }

  /** One pair of records, for a ruling or a question. */
  static final class Pair {
    @Option(
        names = "--same",
        arity = "2",
        paramLabel = "ID",
        description = "rule that two records are the same")
    private List<String> same = List.of();

    @Option(
        names = "--different",
        arity = "2",
        paramLabel = "ID",
        description = "rule that two records are different")
    private List<String> different = List.of();

    @Option(
        names = "--explain",
        arity = "2",
        paramLabel = "ID",
        description = "print why two records were or were not folded")
    private List<String> explain = List.of();

    @Option(
        names = "--from",
        paramLabel = "FILE",
        description =
            "take rulings from a copy of possible-duplicates.csv with the columns a, b, ruling (same, different or"
                + " empty) and note; all of them are taken or none")
    private Optional<Path> from = Optional.empty();

    @Option(
        names = "--review",
        description = "rule on the possible duplicates in the terminal, one key a pair")
    private boolean review;
  }

  @Override
  public Integer call() {
    for (List<String> ids : List.of(pair.same, pair.different, pair.explain)) {
      if (ids.size() == 2 && ids.get(0).equals(ids.get(1))) {
        throw Failure.usage("Name two records: '" + ids.get(0) + "' is one.");
      }
    }
    ReviewFolder folder = session.open();
    if (!pair.explain.isEmpty()) {
      return explain(folder);
    }
    if (pair.review) {
      requireReviewer(folder);
      new PairSitting(session, folder, reviewer).run(ascii);
    }
    return session.whileLocked(folder, "dedupe", () -> dedupe(folder));
  }

  private int dedupe(ReviewFolder folder) {
    DuplicateSearch search = new DuplicateSearch(folder);
    List<Finding> differences = new FoldingHistory(folder, search).differences();
    if (!accept && !differences.isEmpty()) {
      return new FindingsPrinter(session).print(differences);
    }
    if (!pair.same.isEmpty()) {
      rule(folder, Ruling.Kind.SAME, pair.same);
    } else if (!pair.different.isEmpty()) {
      rule(folder, Ruling.Kind.DIFFERENT, pair.different);
    }
    Map<String, Object> rulings = new LinkedHashMap<>();
    pair.from.ifPresent(file -> rulings.putAll(take(folder, file)));
    Instant start = session.surroundings().clock().instant();
    Deduplication.Result result = search.run();
    Duration taken = Duration.between(start, session.surroundings().clock().instant());
    print(result, taken, rulings);
    return 0;
  }

  private void rule(ReviewFolder folder, Ruling.Kind kind, List<String> ids) {
    requireReviewer(folder);
    Map<RecordId, BibRecord> records = folder.readRecordsWithout(EnumSet.allOf(Field.class));
    RecordId a = known(ids.get(0), records).id();
    RecordId b = known(ids.get(1), records).id();
    Ruling ruling = new Ruling(a, b, kind, reviewer, session.now(), note, Ruling.NEW);
    List<Ruling> all = new ArrayList<>(folder.duplicateFiles().rulings());
    all.add(ruling);
    Rulings.check(all, records.keySet());
    folder.duplicateFiles().append(List.of(ruling));
  }

  private Map<String, Object> take(ReviewFolder folder, Path file) {
    requireReviewer(folder);
    Set<RecordId> known = folder.readRecordsWithout(EnumSet.allOf(Field.class)).keySet();
    RulingBatch batch =
        new RulingBatch(known, folder.duplicateFiles().rulings(), reviewer, session.now());
    batch.take(RulingSheet.read(session.path(file), file.toString()), file.toString());
    folder.duplicateFiles().append(batch.rulings());
    session.print(
        Counted.of(batch.rulings().size(), "ruling")
            + " taken from "
            + file
            + ", "
            + batch.unchanged()
            + " unchanged");
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("rulings", batch.rulings().size());
    counts.put("unchanged", batch.unchanged());
    return counts;
  }

  private void requireReviewer(ReviewFolder folder) {
    if (!folder.protocol().reviewers().knows(reviewer)) {
      Collection<String> known = folder.protocol().reviewers().everybody();
      throw Failure.usage(
          reviewer.isEmpty()
              ? "Say who rules with --reviewer: " + String.join(", ", known)
              : "The config names no reviewer '"
                  + reviewer
                  + "'. "
                  + Nearest.hint(reviewer, known));
    }
  }

  private int explain(ReviewFolder folder) {
    Map<RecordId, BibRecord> records = folder.readRecords();
    BibRecord a = known(pair.explain.get(0), records);
    BibRecord b = known(pair.explain.get(1), records);
    String words = Deduplication.explain(records.values(), a, b).toString();
    if (session.json()) {
      session.printJson(
          Map.of("a", a.id().toString(), "b", b.id().toString(), "explanation", words));
      return 0;
    }
    session.print(a.id() + "  " + a.title());
    session.print(b.id() + "  " + b.title());
    words.lines().forEach(session::print);
    return 0;
  }

  private static BibRecord known(String text, Map<RecordId, BibRecord> records) {
    BibRecord record = RecordId.parse(text).map(records::get).orElse(null);
    if (record == null) {
      throw Failure.usage(
          "No record is called '"
              + text
              + "'. Ids stand in records/records.jsonl, such as pubmed:19604642.");
    }
    return record;
  }

  private void print(Deduplication.Result result, Duration taken, Map<String, Object> rulings) {
    int unique = result.records() - result.duplicates().size();
    if (session.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("records", result.records());
      json.put("unique", unique);
      json.put("duplicates", result.duplicates().size());
      json.put("within_source", result.withinSource());
      json.put("between_sources", result.betweenSources());
      json.put("possible", result.possible().size());
      json.put("seconds", taken.toMillis() / 1000.0);
      json.putAll(rulings);
      session.printJson(json);
      return;
    }
    session.print(
        Counted.of(result.records(), "record")
            + " = "
            + unique
            + " unique + "
            + Counted.of(result.duplicates().size(), "duplicate")
            + " ("
            + result.betweenSources()
            + " between sources, "
            + result.withinSource()
            + " within one)");
    if (!result.possible().isEmpty()) {
      session.print(
          Counted.of(result.possible().size(), "possible pair")
              + Counted.form(result.possible().size(), " awaits", " await")
              + " a person's ruling: `screen dedupe --review --reviewer R`, or a copy"
              + " of records/possible-duplicates.csv with a column `ruling` and `--from`.");
    }
  }
}
