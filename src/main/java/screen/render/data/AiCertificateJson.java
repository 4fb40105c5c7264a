package screen.render.data;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import screen.Sha256;
import screen.ai.AiVotes;
import screen.ai.certificate.AiCertificate;
import screen.ai.certificate.Drawn;
import screen.outcome.Review;
import screen.protocol.AiPlan;
import screen.protocol.AiPlanEvent;
import screen.record.RecordId;
import screen.render.figures.AiTable;
import screen.render.figures.ReviewReport;
import screen.votes.Stage;
import screen.votes.Vote;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the certificate of an AI that screens out as JSON: its plan, and all data needed to
 * compute the least sensitivity again.
 */
public final class AiCertificateJson {
  private static final int FORMAT = 1;
  private static final JsonMapper JSON = new JsonMapper();

  private AiCertificateJson() {}

  /** Whether AI screens any report out. */
  public static boolean isAbout(ReviewReport report) {
    return AiTable.certificate(report).isPresent();
  }

  public static String render(ReviewReport report) {
    AiCertificate certificate = AiTable.certificate(report).orElseThrow();
    boolean open = !certificate.open().isEmpty();
    return PrettyJson.write(of(certificate, report.review(), open).put("tool", report.tool()));
  }

  /**
   * The certificate without the program that wrote it.
   *
   * @param open whether some of the drawn records are not settled yet, so that none may be named
   */
  public static ObjectNode of(AiCertificate certificate, Review review, boolean open) {
    ObjectNode json = JSON.createObjectNode();
    json.put("format", FORMAT)
        .put("ai", certificate.ai())
        .put("met", certificate.isMet())
        .put("sensitivity", certificate.sensitivity());
    plan(json, certificate);
    ArrayNode runs = json.putArray("runs");
    certificate.runs().forEach(run -> run(runs.addObject(), run));
    json.putObject("excluded")
        .put("n", certificate.excluded().size())
        .put("screened_out", certificate.screenedOut())
        .put("sha256", Sha256.hex(lines(certificate.excluded())));
    Drawn sample = certificate.sample();
    ObjectNode drawn = json.putObject("sample");
    drawn
        .put("n", sample.size())
        .put("open", sample.open().size())
        .put("relevant", open ? 0 : sample.relevant().size())
        .put("most_missed", open ? certificate.excluded().size() : certificate.mostMissed())
        .put("sensitivity", open ? 0 : certificate.sensitivityBySample());
    records(drawn.putArray("records"), open, sample, certificate, review);
    Drawn calibration = certificate.calibration();
    ObjectNode all = json.putObject("calibration");
    all.put("n", calibration.size())
        .put("open", calibration.open().size())
        .put("relevant", open ? 0 : calibration.relevant().size())
        .put("not_excluded", open ? 0 : certificate.keptOfCalibration())
        .put("sensitivity", open ? 0 : certificate.sensitivityByCalibration());
    records(all.putArray("records"), open, calibration, certificate, review);
    ArrayNode found = json.putArray("found");
    certificate.found().forEach(id -> found.add(id.toString()));
    return json;
  }

  private static void plan(ObjectNode json, AiCertificate certificate) {
    Optional<AiPlanEvent> fixed = certificate.fixed();
    Optional<AiPlan> plan = fixed.flatMap(AiPlanEvent::plan);
    if (plan.isEmpty()) {
      json.putNull("plan");
      return;
    }
    AiPlanEvent line = fixed.get();
    json.putObject("plan")
        .put("line", line.line())
        .put("sample", plan.get().sample())
        .put("calibration", plan.get().calibration())
        .put("target_sensitivity", plan.get().targetSensitivity())
        .put("confidence", plan.get().confidence())
        .put("seed", plan.get().seed())
        .put("fixed_at", line.decidedAt().toInstant().toString())
        .put("votes_before", certificate.votesBefore())
        .put("sha256", Sha256.hex(line.text()));
  }

  private static void run(ObjectNode json, AiVotes.Taken run) {
    json.put("run", run.run().run())
        .put("model", run.run().model())
        .put("prompt_sha256", run.run().promptSha256())
        .put("taken_at", run.takenAt().map(time -> time.toInstant().toString()).orElse(""))
        .put("votes_sha256", run.sha256());
  }

  private static void records(
      ArrayNode records, boolean open, Drawn drawn, AiCertificate certificate, Review review) {
    if (open) {
      return;
    }
    for (RecordId report : drawn.reports()) {
      ObjectNode node = records.addObject();
      node.put("record", report.toString())
          .put("relevant", drawn.relevant().contains(report))
          .put("excluded_by_ai", certificate.excluded().contains(report));
      ArrayNode votes = node.putArray("votes");
      review.history(Stage.TITLE_ABSTRACT, report).stream()
          .filter(vote -> review.protocol().reviewers().people().contains(vote.reviewer()))
          .forEach(vote -> votes.add(words(vote)));
    }
  }

  private static String words(Vote vote) {
    return vote.reviewer() + " " + vote.verdict().id() + " " + vote.decidedAt().toInstant();
  }

  /** The ids, a line each. */
  private static String lines(Collection<RecordId> ids) {
    return ids.stream().map(id -> id + "\n").collect(Collectors.joining());
  }
}
