package screen.workflow.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import screen.Counted;
import screen.Failure;
import screen.ai.certificate.AiCertificate;
import screen.flow.check.Finding;
import screen.flow.check.Finding.Severity;
import screen.folder.PlanFile;
import screen.folder.ReviewFolder;
import screen.render.Rendering;
import screen.render.data.AiCertificateJson;
import screen.workflow.ai.LoadAi;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requires the certificate of an AI that screens out, computes it again from the files, and
 * compares it with the committed one.
 */
public final class CertificateFindings {
  private static final String RULE = "ai-certificate";
  private static final String CERTIFICATE_FILE = Rendering.AI_CERTIFICATE_JSON.file();
  private static final String CERTIFICATE = "records/report/" + CERTIFICATE_FILE;
  private static final String PUT_BACK = "Put the file back as it was (git has it).";
  private static final JsonMapper JSON = new JsonMapper();

  private final JsonNode committed;
  private final JsonNode now;
  private final List<Finding> findings = new ArrayList<>();

  private CertificateFindings(JsonNode committed, JsonNode now) {
    this.committed = committed;
    this.now = now;
  }

  /** The certificate of a review; empty if AI screens out no report. */
  public static Optional<AiCertificate> certificate(ReviewFolder folder, Snapshot snapshot) {
    return snapshot.review().ai().ai().isEmpty()
        ? Optional.empty()
        : AiCertificate.of(
            snapshot.review(),
            snapshot.outcomes(),
            LoadAi.of(folder, snapshot.review().records().keySet()));
  }

  /**
   * Requires that the exclusions of AI may count, before a report is written.
   *
   * @throws Failure of kind CHECK that says what is still needed
   */
  public static void require(ReviewFolder folder, Snapshot snapshot) {
    certificate(folder, snapshot)
        .filter(certificate -> !certificate.isMet())
        .ifPresent(
            certificate -> {
              throw Failure.check(
                  withoutCertificate(certificate)
                      + ", so no report is written: "
                      + String.join("; ", certificate.needs())
                      + ".");
            });
  }

  private static String withoutCertificate(AiCertificate certificate) {
    return "The AI "
        + certificate.ai()
        + " screens out "
        + Counted.of(certificate.screenedOut(), "record")
        + " without a certificate";
  }

  /**
   * The faults of the certificate, needed or committed.
   *
   * @param unmet how severe it is that the certificate is not met yet
   */
  public static List<Finding> in(ReviewFolder folder, Snapshot snapshot, Severity unmet) {
    Optional<AiCertificate> certificate = certificate(folder, snapshot);
    if (certificate.isEmpty()) {
      return List.of();
    }
    JsonNode committed = read(folder.committedReport().bytes(CERTIFICATE_FILE));
    JsonNode now =
        JSON.readTree(AiCertificateJson.of(certificate.get(), snapshot.review(), false).toString());
    CertificateFindings found = new CertificateFindings(committed, now);
    if (!certificate.get().isMet()) {
      found.add(
          unmet,
          "ai",
          withoutCertificate(certificate.get())
              + ": "
              + String.join("; ", certificate.get().needs()),
          "`screen status` says who must act.");
    }
    if (!committed.isMissingNode()) {
      found.compare();
    }
    return found.findings;
  }

  /** The committed certificate; missing if there is none, or a damaged one. */
  private static JsonNode read(byte[] file) {
    try {
      JsonNode json = JSON.readTree(file);
      return json.isObject() ? json : JSON.missingNode();
    } catch (JacksonException e) {
      return JSON.missingNode(); // `report --check` says that the file differs
    }
  }

  private void compare() {
    if (!committed.path("plan").equals(now.path("plan"))) {
      error(
          PlanFile.NAME,
          "The plan for the AI is not the one of the committed certificate: "
              + committed.path("plan")
              + " there, "
              + now.path("plan")
              + " by the files");
    }
    for (JsonNode run : committed.path("runs")) {
      if (!contains(now.path("runs"), run)) {
        error(
            "records/ai/" + run.path("run").asString() + "/votes.jsonl",
            "The committed certificate rests on other votes of this run");
      }
    }
    boolean sameExclusions =
        committed.path("excluded").path("sha256").equals(now.path("excluded").path("sha256"));
    if (!sameExclusions) {
      add(
          Severity.WARNING,
          CERTIFICATE,
          "The AI excludes other records than when the certificate was written: "
              + committed.path("excluded").path("n")
              + " then, "
              + now.path("excluded").path("n")
              + " now",
          "Were records imported or duplicates decided on since? Run `screen report`, look at the"
              + " differences and commit it.");
    }
    boolean sameSample = votes("sample", sameExclusions);
    boolean sameVotes = votes("calibration", sameExclusions) && sameSample;
    if (sameExclusions && sameVotes && findings.isEmpty() && !isSame()) {
      error(CERTIFICATE, "The numbers of the certificate are not those of the files");
    }
  }

  /**
   * Compares the records of a part.
   *
   * @return whether they and all their votes are the same
   */
  private boolean votes(String part, boolean sameExclusions) {
    JsonNode then = committed.path(part).path("records");
    JsonNode records = now.path(part).path("records");
    Set<String> ids = new HashSet<>();
    records.forEach(record -> ids.add(record.path("record").asString()));
    for (JsonNode record : then) {
      String id = record.path("record").asString();
      JsonNode current = find(records, id);
      for (JsonNode vote : record.path("votes")) {
        if (ids.contains(id) && !contains(current.path("votes"), vote)) {
          error(
              CERTIFICATE,
              "The certificate has the vote '"
                  + vote.asString()
                  + "' on "
                  + id
                  + ", the files lack"
                  + " it");
        }
      }
    }
    if (sameExclusions && (then.size() != ids.size() || !hasAll(then, ids))) {
      error(CERTIFICATE, "The " + part + " is not the one that the plan's seed draws");
    }
    return then.equals(records);
  }

  private static boolean hasAll(JsonNode records, Set<String> ids) {
    return records.valueStream().allMatch(it -> ids.contains(it.path("record").asString()));
  }

  private boolean isSame() {
    return List.of("met", "sensitivity", "excluded", "sample", "calibration").stream()
        .allMatch(key -> committed.path(key).equals(now.path(key)));
  }

  private static JsonNode find(JsonNode records, String id) {
    return records
        .valueStream()
        .filter(record -> record.path("record").asString().equals(id))
        .findFirst()
        .orElseGet(JSON::missingNode);
  }

  private static boolean contains(JsonNode list, JsonNode wanted) {
    return list.valueStream().anyMatch(wanted::equals);
  }

  private void error(String where, String message) {
    add(Severity.ERROR, where, message, PUT_BACK);
  }

  private void add(Severity severity, String where, String message, String remedy) {
    findings.add(new Finding(RULE, severity, where, message, remedy));
  }
}
