package screen.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import screen.Counted;
import screen.duplicates.PairQuestions;
import screen.extraction.Extraction;
import screen.folder.ReviewFolder;
import screen.outcome.Workload;
import screen.protocol.ScreeningSettings;
import screen.protocol.ScreeningSettings.Resolution;
import screen.record.Search;
import screen.workflow.duplicates.DuplicatesDue;
import screen.workflow.extraction.ExtractionSteps;
import screen.workflow.report.Snapshot;

/** The next steps of the review, one sentence each, with the command for it. */
public final class NextSteps {
  private static final Pattern PLAIN_WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_./:@%+=,-]+");

  private static final String DONE =
      "Nothing is left to screen. `screen report` updates the report; `screen report --check` says"
          + " whether it is out of date.";

  private NextSteps() {}

  public static List<String> of(ReviewFolder folder, Snapshot snapshot) {
    return of(folder, snapshot, UnloggedExports.in(folder));
  }

  public static List<String> of(ReviewFolder folder, Snapshot snapshot, UnloggedExports lying) {
    Workload workload = snapshot.workload();
    return of(
        folder,
        snapshot,
        lying,
        workload.tasks(),
        ExtractionSteps.in(folder, snapshot.review(), snapshot.flow()),
        workload.unattended());
  }

  /** The steps after the report was written. */
  public static List<String> afterReport(ReviewFolder folder, Snapshot snapshot) {
    List<String> next = of(folder, snapshot);
    return next.equals(List.of(DONE))
        ? List.of(
            "Nothing is left to screen. The report is up to date: records/report/report.html.")
        : next;
  }

  /**
   * The steps that one person may see: none of other people while the person has records left, and
   * no extraction while anybody has, as the list of included studies could hint at votes.
   */
  public static List<String> shownTo(String person, ReviewFolder folder, Snapshot snapshot) {
    Workload workload = snapshot.workload();
    List<Workload.Task> tasks = workload.tasksShownTo(person);
    boolean hasWork = tasks.stream().anyMatch(task -> task.reviewer().equals(person));
    return of(
        folder,
        snapshot,
        UnloggedExports.in(folder),
        tasks,
        workload.tasks().isEmpty()
            ? ExtractionSteps.in(folder, snapshot.review(), snapshot.flow())
            : List.of(),
        hasWork ? 0 : workload.unattended());
  }

  /**
   * The steps of extraction that one person may see: those of others once the person has none.
   *
   * @param person as in the config, or {@link screen.extraction.Extractions#CONSENSUS}
   */
  public static List<String> ofExtraction(String person, Extraction extraction) {
    List<String> next =
        ExtractionSteps.shownTo(person, extraction).stream().map(NextSteps::sentence).toList();
    return next.isEmpty()
        ? List.of(
            "Nothing is left to extract or settle. `screen report` writes the tables and plots.")
        : next;
  }

  private static List<String> of(
      ReviewFolder folder,
      Snapshot snapshot,
      UnloggedExports lying,
      List<Workload.Task> tasks,
      List<ExtractionSteps.Task> extraction,
      int conflicts) {
    List<String> next = new ArrayList<>(lying.steps());
    List<Search> searches = snapshot.review().searches();
    if (!folder.hasRecords() || searches.isEmpty()) {
      return next.isEmpty() ? List.of("Next: `screen import FILE --source ID`") : next;
    }
    DuplicatesDue.in(folder, searches).step().ifPresent(next::add);
    if (!folder.hasDuplicates()) {
      return next;
    }
    PairQuestions questions = snapshot.review().questions();
    if (questions.pairs() > 0) {
      next.add(
          questions.sentence()
              + ": `screen dedupe --review --reviewer "
              + quoted(snapshot.review().protocol().reviewers().seats().get(0).holder())
              + "`");
    }
    tasks.forEach(task -> next.add(sentence(task)));
    extraction.stream().map(NextSteps::sentence).forEach(next::add);
    if (conflicts > 0) {
      next.add(
          "No person is asked to settle "
              + Counted.of(conflicts, "conflict")
              + ": "
              + remedy(snapshot.review().protocol().screening()));
    }
    return next.isEmpty() ? List.of(DONE) : next;
  }

  private static String remedy(ScreeningSettings settings) {
    String tie =
        settings.settlesBy(Resolution.TIEBREAKER)
            ? "name a `tiebreaker` in screening-config.yaml"
            : "let a tiebreaker or further screeners settle them (`conflicts` in"
                + " screening-config.yaml)";
    return settings.settlesBy(Resolution.CONSENSUS)
        ? tie + ", or let those who differ vote again (`screen decide --again`)"
        : tie;
  }

  private static String sentence(Workload.Task task) {
    return task.reviewer()
        + ": "
        + (task.conflicts() ? ofTiebreaker(task) : task.count() + " to screen at ")
        + task.stage()
        + (task.pilot() > 0 ? ", " + task.pilot() + " of them in the pilot round" : "")
        + ": `screen decide --reviewer "
        + quoted(task.reviewer())
        + " --stage "
        + task.stage()
        + "`";
  }

  private static String sentence(ExtractionSteps.Task task) {
    return task.together()
        ? task.sentence()
            + ": `screen extract --compare`, then `screen extract --consensus --reviewer "
            + quoted(task.person())
            + "`"
        : task.person()
            + ": "
            + task.sentence()
            + ": `screen extract --reviewer "
            + quoted(task.person())
            + "`";
  }

  private static String ofTiebreaker(Workload.Task task) {
    int conflicts = task.count() - task.rescues();
    String settle = conflicts == 0 ? "" : Counted.of(conflicts, "conflict") + " to settle";
    String look =
        task.rescues() == 0
            ? ""
            : Counted.of(task.rescues(), "excluded record") + " to look at again";
    return settle + (settle.isEmpty() || look.isEmpty() ? "" : " and ") + look + " at ";
  }

  /**
   * A word quoted for a command line, for the shells of Unix and, as far as possible, of Windows.
   */
  public static String quoted(String word) {
    if (PLAIN_WORD.matcher(word).matches()) {
      return word;
    }
    boolean single = word.chars().anyMatch(c -> "\"$`!".indexOf(c) >= 0) || word.endsWith("\\");
    return single ? "'" + word.replace("'", "'\\''") + "'" : "\"" + word + "\"";
  }
}
