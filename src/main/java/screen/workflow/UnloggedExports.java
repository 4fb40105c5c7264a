package screen.workflow;

import java.util.ArrayList;
import java.util.List;
import screen.Counted;
import screen.flow.check.Finding;
import screen.folder.ReviewFolder;
import screen.intake.UnloggedExport;

/** The exports in {@code records/searches} that are not imported yet, and what to do with them. */
public final class UnloggedExports {
  private static final String WHERE = "records/searches/";
  private static final String UNCLEAR = "and its name does not give source and date";
  private static final int SHOWN = 3;

  private final ReviewFolder folder;
  private final List<String> files;

  private UnloggedExports(ReviewFolder folder, List<String> files) {
    this.folder = folder;
    this.files = files;
  }

  /** All of them, except exact copies of exports that were imported. */
  public static UnloggedExports in(ReviewFolder folder) {
    return new UnloggedExports(folder, UnloggedExport.unlisted(folder));
  }

  /** Their names below {@code records/searches}, sorted. */
  public List<String> files() {
    return files;
  }

  /** The next steps, one sentence each. */
  List<String> steps() {
    List<String> steps = new ArrayList<>();
    List<String> clear = files.stream().filter(this::isClear).toList();
    files.stream()
        .filter(file -> !isClear(file))
        .forEach(
            file ->
                steps.add(
                    WHERE + file + " is not imported yet, " + UNCLEAR + ": " + command(file)));
    if (!clear.isEmpty()) {
      steps.add(
          Counted.of(clear.size(), "export")
              + " in records/searches"
              + Counted.form(clear.size(), " is", " are")
              + " not imported yet ("
              + String.join(", ", clear.subList(0, Math.min(SHOWN, clear.size())))
              + (clear.size() > SHOWN ? ", ..." : "")
              + "): "
              + run());
    }
    return steps;
  }

  /** The same as warnings, one per file. */
  public List<Finding> findings() {
    return files.stream()
        .map(
            file ->
                new Finding(
                    "not-imported",
                    Finding.Severity.WARNING,
                    WHERE + file,
                    "the search log does not list it" + (isClear(file) ? "" : ", " + UNCLEAR),
                    "Import it with " + command(file) + "."))
        .toList();
  }

  private boolean isClear(String file) {
    return UnloggedExport.isClear(file, folder.protocol());
  }

  private String command(String file) {
    return isClear(file) ? run() : "`screen import \"" + WHERE + file + "\" --source ID`";
  }

  /** The command that imports them; it imports all of them or none. */
  private String run() {
    boolean all = files.stream().allMatch(this::isClear);
    return "`screen run`" + (all ? "" : ", once the others are imported, renamed or removed");
  }
}
