package screen.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import screen.Console;
import screen.Counted;
import screen.Failure;
import screen.exchange.RowRemark;
import screen.exchange.VoteFile;
import screen.exchange.VoteFileReader;
import screen.exchange.VoteMapping;
import screen.exchange.sheet.Worksheet;
import screen.folder.ReviewFolder;
import screen.folder.disk.AtomicFile;
import screen.outcome.Review;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.votes.Vote;

/** Takes one reviewer's votes at one stage from a file: all of them or none. */
public final class VoteIntake {
  private final Console console;
  private final ReviewFolder folder;
  private final String reviewer;
  private final Stage stage;
  private final boolean dryRun;

  /**
   * @param dryRun whether to write nothing
   */
  public VoteIntake(
      Console console, ReviewFolder folder, String reviewer, Stage stage, boolean dryRun) {
    this.console = console;
    this.folder = folder;
    this.reviewer = reviewer;
    this.stage = stage;
    this.dryRun = dryRun;
  }

  /**
   * The result of taking votes that were cast offline.
   *
   * @param votes how many were taken
   * @param unchanged how many the review had already
   * @param notTaken what became of each other record since, by the record
   */
  public record Brought(int votes, int unchanged, Map<RecordId, String> notTaken) {
    public Brought {
      notTaken = Collections.unmodifiableMap(new LinkedHashMap<>(notTaken));
    }
  }

  /**
   * Takes votes that were cast offline, and says nothing; the folder must be locked.
   *
   * @param name of the file, as messages show it
   */
  public Brought bring(Review review, List<Worksheet.Line> lines, String name) {
    VoteBatch batch = new VoteBatch(review, reviewer, stage, console.now());
    batch.take(lines, name, List.of());
    keep(review, batch.votes());
    Map<RecordId, String> notTaken = new LinkedHashMap<>();
    batch.notTaken().forEach(vote -> notTaken.put(vote.record(), vote.says()));
    return new Brought(batch.votes().size(), batch.unchanged(), notTaken);
  }

  /** Takes the votes of a file; the folder must be locked. */
  public int take(Path file, VoteMapping how) {
    Review review = LoadReview.of(folder);
    VoteBatch batch = new VoteBatch(review, reviewer, stage, console.now());
    VoteFile votes = VoteFileReader.read(console.path(file), file.toString(), review, stage, how);
    batch.take(votes.lines(), file.toString(), votes.problems());
    if (!dryRun) {
      keep(review, batch.votes());
    }
    warnOfUnasked(batch.unasked());
    warnOfTitles(batch.sourcesBegunWithTitles());
    warnOfNone(batch, votes, file.toString());
    SortedMap<RowRemark.Kind, List<RowRemark>> remarks = remarks(votes.remarks(), batch.remarks());
    if (console.json()) {
      console.printJson(json(batch, votes, remarks));
      return 0;
    }
    console.print(
        reviewer
            + " at "
            + stage
            + ": "
            + Counted.of(batch.votes().size(), "vote")
            + (dryRun ? " would be taken (" : " taken (")
            + batch.changed()
            + " of them changed an earlier one), "
            + batch.unchanged()
            + " unchanged"
            + (votes.skipped().isEmpty()
                ? ""
                : ", " + Counted.of(votes.skipped().size(), "entry") + " left:"));
    votes.skipped().forEach(entry -> console.print(entry.described()));
    remarks.forEach(this::print);
    return 0;
  }

  /** Stores the votes; before them the pilot's sample, but only once the votes can be written. */
  private void keep(Review review, List<Vote> votes) {
    if (votes.isEmpty()) {
      ScreeningStart.noteLocked(console, folder, review, stage);
      return;
    }
    try (AtomicFile.Written written = folder.voteFiles().prepare(stage, reviewer, votes)) {
      ScreeningStart.noteLocked(console, folder, review, stage);
      written.put();
    }
  }

  private void warnOfTitles(SortedSet<String> sources) {
    if (!sources.isEmpty()) {
      console.warn(
          "With these votes the titles of "
              + String.join(", ", sources)
              + " are screened first; without them these records enter at full text. Write"
              + " `screen-titles: true` at the source in the config to say so.");
    }
  }

  /** Prints the count, and with {@code -v} each row. */
  private void print(RowRemark.Kind kind, List<RowRemark> rows) {
    console.print("  " + Counted.of(rows.size(), "row") + " " + kind.words() + details(kind));
    if (console.verbose() || kind.isListed()) {
      rows.forEach(
          row ->
              console.print(
                  "    line "
                      + row.line()
                      + (row.details().isEmpty() ? "" : ": " + row.details())));
    }
  }

  private String details(RowRemark.Kind kind) {
    boolean worthIt = kind != RowRemark.Kind.WITHOUT_VERDICT && kind != RowRemark.Kind.OF_OTHERS;
    return worthIt && !kind.isListed() && !console.verbose() ? " (-v lists them)" : "";
  }

  private static SortedMap<RowRemark.Kind, List<RowRemark>> remarks(
      List<RowRemark> rows, List<RowRemark> again) {
    SortedMap<RowRemark.Kind, List<RowRemark>> remarks = new TreeMap<>();
    Stream.concat(rows.stream(), again.stream())
        .sorted(Comparator.comparingInt(RowRemark::line))
        .forEach(row -> remarks.computeIfAbsent(row.kind(), kind -> new ArrayList<>()).add(row));
    return remarks;
  }

  /** Warns of a file without any vote, which the user will not expect. */
  private void warnOfNone(VoteBatch batch, VoteFile votes, String file) {
    if (batch.votes().isEmpty() && batch.unchanged() == 0 && batch.notTaken().isEmpty()) {
      console.warn(
          file
              + " contains no vote of "
              + reviewer
              + ": none of its "
              + Counted.of(votes.rows(), "row")
              + " has a known verdict of this reviewer.");
    }
  }

  private Map<String, Object> json(
      VoteBatch batch, VoteFile votes, SortedMap<RowRemark.Kind, List<RowRemark>> remarks) {
    Map<String, Object> json = new LinkedHashMap<>();
    if (dryRun) {
      json.put("dry_run", true);
    }
    json.put("reviewer", reviewer);
    json.put("stage", stage.id());
    json.put("votes", batch.votes().size());
    json.put("changed", batch.changed());
    json.put("unchanged", batch.unchanged());
    json.put("rows", votes.rows());
    remarks.forEach(
        (kind, rows) -> json.put(kind.key(), rows.stream().map(VoteIntake::json).toList()));
    if (!votes.skipped().isEmpty()) {
      json.put("left", votes.skipped().stream().map(Failure::placed).toList());
    }
    return json;
  }

  private static Object json(RowRemark row) {
    if (row.details().isEmpty()) {
      return row.line();
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("line", row.line());
    json.put("says", row.details());
    return json;
  }

  /**
   * Warns of votes on records that the reviewer is not asked to screen, as the file may be another
   * reviewer's.
   */
  private void warnOfUnasked(List<RecordId> unasked) {
    if (!unasked.isEmpty()) {
      console.warn(
          unasked.size()
              + " of these votes are on records that "
              + reviewer
              + " is not asked to screen: "
              + unasked.stream().limit(3).map(RecordId::toString).collect(Collectors.joining(", "))
              + (unasked.size() > 3 ? ", ..." : "")
              + ". Is this another reviewer's file?"
              + (dryRun ? "" : " The votes were taken."));
    }
  }
}
