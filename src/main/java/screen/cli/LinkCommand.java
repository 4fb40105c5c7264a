package screen.cli;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import screen.Failure;
import screen.folder.ReviewFolder;
import screen.outcome.Review;
import screen.record.KnownRecord;
import screen.record.RecordId;
import screen.votes.Studies;
import screen.votes.StudyLink;
import screen.workflow.LoadReview;

/** {@code screen link} and {@code screen unlink}: which reports are of one study. */
abstract class LinkCommand implements Callable<Integer> {
  private final Session session;
  private final StudyLink.Kind kind;

  @Parameters(index = "0", paramLabel = "A", description = "the id of a record of one report")
  private String first = "";

  @Parameters(index = "1", paramLabel = "B", description = "the id of a record of the other")
  private String second = "";

  @Option(
      names = "--reviewer",
      required = true,
      paramLabel = "NAME",
      description = "who says so, as the config names him or her")
  private String reviewer = "";

  @Option(names = "--note", paramLabel = "TEXT", description = "why")
  private String note = "";

  private LinkCommand(Session session, StudyLink.Kind kind) {
    this.session = session;
    this.kind = kind;
  }

  @Command(
      name = "link",
      header = "Says that two reports are of one study.",
      description = {
        "Says that two reports are of one study. Studies and reports are counted apart in the"
            + " flow.",
        "Links are transitive: two reports that are linked to a third one are of one study with it."
      })
  static final class Link extends LinkCommand {
    Link(Session session) {
      super(session, StudyLink.Kind.LINK);
    }
  }

  @Command(
      name = "unlink",
      header = "Takes back a link between two reports.",
      description = "Takes back a link between two reports.")
  static final class Unlink extends LinkCommand {
    Unlink(Session session) {
      super(session, StudyLink.Kind.UNLINK);
    }
  }

  @Override
  public Integer call() {
    ReviewFolder folder = session.open();
    ReviewerOption.require(reviewer, folder.protocol().reviewers().people(), "says so");
    return folder.whileLocked(kind.id(), session.now(), () -> link(folder));
  }

  private int link(ReviewFolder folder) {
    Review review = LoadReview.withoutAbstracts(folder);
    List<RecordId> two = KnownRecord.pair(List.of(first, second), review.records().keySet());
    RecordId a = review.sets().representativeOf(two.get(0));
    RecordId b = review.sets().representativeOf(two.get(1));
    if (a.equals(b)) {
      throw Failure.input(first + " and " + second + " are one report already: duplicates.");
    }
    boolean linked = review.studies().isLinked(a, b);
    if (linked == (kind == StudyLink.Kind.LINK)) {
      throw Failure.input(
          a + " and " + b + (linked ? " are linked already." : " are not linked with each other."));
    }
    OffsetDateTime time = review.studies().time(a, b, session.now());
    StudyLink link = new StudyLink(a, b, kind, reviewer, time, note, Integer.MAX_VALUE);
    folder.linkFile().append(link);
    print(LoadReview.of(folder, review.records()), a);
    return 0;
  }

  private void print(Review review, RecordId report) {
    Studies studies = review.studies();
    SortedMap<RecordId, SortedSet<RecordId>> groups =
        studies.group(review.sets().representatives());
    SortedSet<RecordId> study =
        groups.values().stream().filter(ids -> ids.contains(report)).findFirst().orElseThrow();
    List<String> reports = study.stream().map(RecordId::toString).toList();
    if (session.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("study", study.first().toString());
      json.put("reports", reports);
      session.printJson(json);
    }
    session.print("One study: " + String.join(", ", reports));
  }
}
