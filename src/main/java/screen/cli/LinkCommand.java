package screen.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import screen.Counted;
import screen.Failure;
import screen.cli.output.ReviewerOption;
import screen.cli.session.Session;
import screen.folder.ReviewFolder;
import screen.record.RecordId;
import screen.votes.StudyLink;
import screen.workflow.LinkIntake;

/** {@code screen link} and {@code screen unlink}: which reports are of one study. */
abstract class LinkCommand implements Callable<Integer> {
  private final Session session;
  private final StudyLink.Kind kind;

  @Parameters(index = "0", paramLabel = "A", description = "the id of a record of one report")
  private String first = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "B",
      description = "the id of a record of the other")
  private String second = "";

  @Option(
      names = "--reviewer",
      required = true,
      paramLabel = "NAME",
      description = "the reviewer who decides this, by the name in the config")
  private String reviewer = "";

  @Option(names = "--note", paramLabel = "TEXT", description = "why")
  private String note = "";

  private LinkCommand(Session session, StudyLink.Kind kind) {
    this.session = session;
    this.kind = kind;
  }

  @Command(
      name = "link",
      header = "Links two reports of one study.",
      description = {
        "Links two reports of one study. The flow counts studies and reports separately.",
        "Links are transitive: two reports that are linked to a third one are of one study with"
            + " it.",
        "With --studies and one report: notes that this report describes several studies."
      })
  static final class Link extends LinkCommand {
    @Option(
        names = "--studies",
        paramLabel = "N",
        description = "how many studies this one report describes; 1 takes it back")
    private Optional<Integer> studies = Optional.empty();

    Link(Session session) {
      super(session, StudyLink.Kind.LINK);
    }

    @Override
    Optional<Integer> studies() {
      return studies;
    }
  }

  @Command(
      name = "unlink",
      header = "Removes a link between two reports.",
      description = "Removes a link between two reports.")
  static final class Unlink extends LinkCommand {
    Unlink(Session session) {
      super(session, StudyLink.Kind.UNLINK);
    }
  }

  /** Of how many studies one report is; empty if it is about two reports. */
  Optional<Integer> studies() {
    return Optional.empty();
  }

  @Override
  public Integer call() {
    if (studies().isPresent() && (!second.isEmpty() || studies().get() < 1)) {
      throw Failure.usage(
          "--studies N is the number of studies, 1 or more, that one report describes: name one"
              + " report.");
    }
    if (studies().isEmpty() && second.isEmpty()) {
      throw Failure.usage("Name two reports.");
    }
    ReviewFolder folder = session.open();
    ReviewerOption.require(reviewer, folder.protocol().reviewers().people(), "decides this");
    return folder.whileLocked(kind.id(), session.now(), () -> link(folder));
  }

  private int link(ReviewFolder folder) {
    LinkIntake intake = new LinkIntake(session, folder, kind);
    SortedSet<RecordId> study =
        studies().isPresent()
            ? intake.takeStudies(first, studies().get(), reviewer, note)
            : intake.take(List.of(first, second), reviewer, note);
    List<String> reports = study.stream().map(RecordId::toString).toList();
    if (session.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("study", study.first().toString());
      json.put("reports", reports);
      studies().ifPresent(count -> json.put("studies", count));
      session.printJson(json);
    }
    String of = studies().orElse(1) == 1 ? "One study" : Counted.of(studies().get(), "study");
    session.print(of + ": " + String.join(", ", reports));
    return 0;
  }
}
