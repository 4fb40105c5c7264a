package screen.render.figures;

import java.util.ArrayList;
import java.util.List;
import screen.Counted;
import screen.ai.certificate.AiCertificate;
import screen.protocol.AiPlan;

/** The certificate of an AI that screens out, in sentences. */
final class CertificateWords {
  private CertificateWords() {}

  static List<String> of(AiCertificate certificate) {
    List<String> sentences = new ArrayList<>();
    AiPlan plan = certificate.plan();
    sentences.add(
        "The AI "
            + certificate.ai()
            + " excluded "
            + Counted.of(certificate.excluded().size(), "record")
            + " by title and abstract; "
            + certificate.screenedOut()
            + " of them were screened by no person. The plan for this was fixed"
            + certificate
                .fixed()
                .map(
                    line ->
                        " on " + line.decidedAt().toLocalDate() + ", before its votes were taken")
                .orElse(" nowhere")
            + (certificate.votesBefore() == 0
                ? ""
                : " and after " + Counted.of(certificate.votesBefore(), "vote") + " of people")
            + ": a sensitivity of at least "
            + AiCertificate.percent(plan.targetSensitivity().doubleValue())
            + " had to be shown with a confidence of "
            + AiCertificate.percent(plan.confidence().doubleValue())
            + ".");
    if (certificate.sample().size() > 0) {
      sentences.add(
          "People screened a random sample of "
              + certificate.sample().size()
              + " of the excluded records, blind to AI, and found "
              + certificate.sample().relevant().size()
              + " relevant; so the excluded records contain at most "
              + certificate.mostMissed()
              + " relevant ones (hypergeometric, one-sided). It did not exclude "
              + Counted.of(certificate.found().size(), "relevant record")
              + ": its sensitivity is at least "
              + AiCertificate.percent(certificate.sensitivityBySample())
              + ".");
    }
    if (certificate.calibration().size() > 0) {
      sentences.add(
          "People screened a random sample of "
              + certificate.calibration().size()
              + " of all records, independent of AI; of "
              + Counted.of(certificate.calibration().relevant().size(), "relevant record")
              + " in it, AI did not exclude "
              + certificate.keptOfCalibration()
              + ": its sensitivity is at least "
              + AiCertificate.percent(certificate.sensitivityByCalibration())
              + " (Clopper and Pearson, one-sided).");
    }
    if (plan.sample() > 0 && plan.calibration() > 0) {
      sentences.add(
          "The better of the two limits counts; each has half of the error that the confidence"
              + " leaves.");
    }
    return sentences;
  }
}
