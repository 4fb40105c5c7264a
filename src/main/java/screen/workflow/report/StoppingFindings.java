package screen.workflow.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import screen.Counted;
import screen.flow.check.Finding;
import screen.flow.check.Finding.Severity;
import screen.folder.PlanFile;
import screen.folder.ReviewFolder;
import screen.outcome.Review;
import screen.protocol.PlanEvent;
import screen.protocol.PlanLog;
import screen.render.Rendering;
import screen.render.data.StoppingJson;
import screen.stopping.ScreeningProgress;
import screen.stopping.StopAudit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Recomputes every stop from the files, and compares it with {@code plans.csv} and the committed
 * certificate.
 */
public final class StoppingFindings {
  private static final String RULE = "stopping";
  private static final String CERTIFICATE = "records/report/" + Rendering.STOPPING_JSON.file();
  private static final String PUT_BACK =
      "Put the line or file back as it was (git has it). If the change is meant, take the stop back"
          + " (`screen stop --resume`) and stop again.";
  private static final JsonMapper JSON = new JsonMapper();

  private final Review review;
  private final List<Finding> findings = new ArrayList<>();

  private StoppingFindings(Review review) {
    this.review = review;
  }

  public static List<Finding> in(ReviewFolder folder, Review review) {
    StoppingFindings found = new StoppingFindings(review);
    found.plan();
    Map<String, JsonNode> committed =
        stops(folder.committedReport().bytes(Rendering.STOPPING_JSON.file()));
    for (StopAudit audit : StopAudit.of(review)) {
      found.stop(audit, Optional.ofNullable(committed.remove(audit.event().seal())));
    }
    committed.values().forEach(found::lost);
    return found.findings;
  }

  private void plan() {
    PlanLog log = review.plans();
    if (!log.isNoted(review.protocol().screening())) {
      add(
          log.stops().isEmpty() ? Severity.WARNING : Severity.ERROR,
          ReviewFolder.CONFIG,
          "The stopping plan or the order of the config is not that of the newest line of "
              + PlanFile.NAME,
          "`screen run` notes it. After a stop, put the plan back that it followed.");
    }
    log.plan()
        .ifPresent(
            plan -> {
              int before = ScreeningProgress.votesBefore(review, plan);
              if (before > 0) {
                add(
                    Severity.WARNING,
                    at(plan),
                    Counted.of(before, "vote")
                        + Counted.form(before, " was", " were")
                        + " cast before the plan was fixed",
                    "Say so in the paper: a plan should be fixed before screening.");
              }
            });
  }

  private void stop(StopAudit audit, Optional<JsonNode> certificate) {
    PlanEvent event = audit.event();
    List<String> differences = audit.differences();
    if (!differences.isEmpty()) {
      add(
          Severity.ERROR,
          at(event),
          "When screening was stopped, "
              + String.join("; ", differences)
              + certificate.map(was -> moved(was, audit)).orElse(""),
          PUT_BACK);
    }
    certificate
        .filter(was -> differences.isEmpty() && !isSame(was, audit))
        .ifPresent(
            was ->
                add(
                    Severity.ERROR,
                    CERTIFICATE,
                    "The certificate of the stop does not match the files" + moved(was, audit),
                    "Run `screen report`, look at the differences and commit it."));
    if (!audit.wasAllowed()) {
      add(
          Severity.ERROR,
          at(event),
          "The rule did not allow stopping: p is " + audit.stop().p(),
          PUT_BACK);
    }
    if (!review.plans().planOf(event).flatMap(PlanEvent::plan).equals(event.plan())) {
      add(
          Severity.ERROR,
          at(event),
          "The stop does not follow the plan of the lines before it",
          PUT_BACK);
    }
    int records = audit.then().records();
    if (records != audit.stop().records()) {
      add(
          Severity.WARNING,
          at(event),
          "The searches of the stop had "
              + Counted.of(audit.stop().records(), "record")
              + " and now have "
              + records,
          "Look at the duplicates that were decided on since.");
    }
  }

  private boolean isSame(JsonNode certificate, StopAudit audit) {
    return JSON.readTree(StoppingJson.of(audit, review).toString()).equals(certificate);
  }

  /** The first record that the committed certificate shows otherwise; "" if there is none. */
  private static String moved(JsonNode certificate, StopAudit audit) {
    JsonNode now = StoppingJson.order(audit);
    JsonNode then = certificate.path("order");
    for (int i = 0; i < Math.max(now.size(), then.size()); i++) {
      if (!now.path(i).equals(then.path(i))) {
        return ". At place "
            + (i + 1)
            + " the certificate has "
            + words(then.path(i))
            + ", the files "
            + words(now.path(i));
      }
    }
    return "";
  }

  private static String words(JsonNode settled) {
    return settled.isMissingNode()
        ? "nothing"
        : settled.path("record").asString()
            + " ("
            + settled
                .path("votes")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.joining(", "))
            + ")";
  }

  private void lost(JsonNode stop) {
    add(
        Severity.ERROR,
        CERTIFICATE,
        "The certificate has a stop by "
            + stop.path("reviewer").asString()
            + " of "
            + stop.path("stopped_at").asString()
            + " that "
            + PlanFile.NAME
            + " does not have",
        "Put the line back (git has it), or, if screening goes on, run `screen report`.");
  }

  /** The stops of a certificate by their checksums; none if it is missing or damaged. */
  private static Map<String, JsonNode> stops(byte[] certificate) {
    Map<String, JsonNode> stops = new HashMap<>();
    try {
      JSON.readTree(certificate)
          .path("stops")
          .forEach(stop -> stops.put(stop.path("sha256").asString(), stop));
    } catch (JacksonException e) {
      stops.clear(); // `report --check` says that the file differs
    }
    return stops;
  }

  private static String at(PlanEvent event) {
    return PlanFile.NAME + ":" + event.line();
  }

  private void add(Severity severity, String where, String message, String remedy) {
    findings.add(new Finding(RULE, severity, where, message, remedy));
  }
}
