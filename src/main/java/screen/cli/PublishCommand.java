package screen.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import screen.cli.output.FindingsPrinter;
import screen.cli.session.Session;
import screen.flow.check.Finding;
import screen.workflow.publish.Publication;
import screen.workflow.publish.Restoration;
import screen.workflow.report.Version;

/**
 * {@code screen publish}: the review in a form that may be public, without the texts that
 * publishers own.
 */
@Command(
    name = "publish",
    header = "Writes the review without exports and abstracts, or restores it.",
    description = {
      "Writes config, search log, duplicates, votes and report into a new folder or zip, with a"
          + " description of each file (RO-Crate). Exports, abstracts and full texts are left out."
          + " Notes and tags of votes are included: read them before you publish.",
      "With the same exports, --restore and --exports bring the whole review back."
    },
    customSynopsis = {
      "${COMMAND-FULL-NAME} TARGET [--date DATE] [--license TEXT]",
      "       ${COMMAND-FULL-NAME} TARGET --restore CAPSULE --exports FOLDER"
    })
final class PublishCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      paramLabel = "TARGET",
      description = "a new folder, or a new file that ends in .zip; with --restore a new folder")
  private Path target = Path.of("");

  @Option(
      names = "--license",
      paramLabel = "TEXT",
      description = "name or address of the license of what is published")
  private String license = "";

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "date of publication, as YYYY-MM-DD; without it, today")
  private String date = "";

  @ArgGroup(exclusive = false)
  private Restore restore = new Restore();

  /** The options of restoring, which need each other. */
  static final class Restore {
    @Option(
        names = "--restore",
        required = true,
        paramLabel = "CAPSULE",
        description = "restores a published review from this folder or zip")
    private Path capsule = Path.of("");

    @Option(
        names = "--exports",
        required = true,
        paramLabel = "FOLDER",
        description = "a folder with the same exports, under any names")
    private Path exports = Path.of("");
  }

  PublishCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return restore.capsule.toString().isEmpty() ? published() : restored();
  }

  private int published() {
    String day = date.isEmpty() ? session.now().toLocalDate().toString() : date;
    int files =
        Publication.write(session.open(), day, license, Version.number(), session.path(target));
    if (session.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("published", target.toString());
      json.put("files", files);
      session.printJson(json);
    } else {
      session.print("Published " + files + " files in " + target + ".");
    }
    return 0;
  }

  private int restored() {
    List<Finding> findings =
        new Restoration(session)
            .restore(
                session.path(restore.capsule), session.path(restore.exports), session.path(target));
    if (findings.isEmpty()) {
      session.talk("Restored " + target + ": its report is the published one, byte for byte.");
    }
    return new FindingsPrinter(session).print(findings);
  }
}
