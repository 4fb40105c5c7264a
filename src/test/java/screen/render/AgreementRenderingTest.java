package screen.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import screen.agreement.InterpretationBands;
import screen.agreement.MaybePolicy;
import screen.protocol.AgreementSettings;
import screen.protocol.Protocol;
import screen.protocol.Protocols;
import screen.render.figures.ReviewReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the outputs say of agreement, beside the statistics. */
class AgreementRenderingTest {
  private final ReviewReport report = ReviewOfFiveRecords.whole().report();

  @Test
  void tellsHowManyScreenersScreened() {
    assertThat(json(report).at("/title-abstract/judged").toString())
        .isEqualTo("{\"by_two_or_more\":4,\"by_one\":0,\"by_none\":0}");
  }

  @Test
  void comparesReasonsApart() {
    JsonNode pair = json(report).at("/full-text/reasons/pairs/0");
    assertThat(pair.get("categories").toString()).isEqualTo("[\"wrong-drug\",\"no-data\"]");
    assertThat(pair.get("table").toString()).isEqualTo("[[0,0],[1,0]]");
    assertThat(text(Rendering.REPORT_MD, report)).contains("| AB, CD | 0 of 1 | 0.0 %");
    assertThat(text(Rendering.REPORT_HTML, report))
        .contains("Reasons of AB and CD", "AB: No data", "CD: Wrong drug");
  }

  @Test
  void tellsWhatBecameOfVotes() {
    assertThat(json(report).at("/title-abstract/revisions/0/overruled").asInt()).isEqualTo(1);
    assertThat(text(Rendering.REPORT_MD, report))
        .contains("| Title and abstract | AB | 4 | 0 | 1 |")
        .contains("| Title and abstract | CD | 4 | 0 | 0 |");
  }

  @Test
  void putsWordsBesideKappaOnlyWhereTheProtocolAsksForThem() {
    ReviewReport worded = with(report.protocol(), Optional.of(InterpretationBands.LANDIS_KOCH));
    for (Rendering rendering :
        new Rendering[] {Rendering.REPORT_MD, Rendering.REPORT_HTML, Rendering.METHODS_MD}) {
      assertThat(text(rendering, worded)).contains("moderate", "Landis and Koch (1977)");
      assertThat(text(rendering, report)).doesNotContain("moderate", "Landis");
    }
    assertThat(json(worded).at("/title-abstract/pairs/0/cohen_kappa/band").asString())
        .isEqualTo("moderate");
    assertThat(json(worded).at("/full-text/pairs/0/cohen_kappa").has("band"))
        .as("no word for what is undefined")
        .isEqualTo(json(worded).at("/full-text/pairs/0/cohen_kappa/value").isNumber());
  }

  private static ReviewReport with(Protocol plain, Optional<InterpretationBands> bands) {
    return ReviewOfFiveRecords.whole()
        .protocol(
            Protocols.of(
                plain.title(),
                plain.registration(),
                plain.reviewers(),
                plain.sources(),
                plain.exclusionReasons(),
                plain.report(),
                new AgreementSettings(MaybePolicy.INCLUDE, bands)))
        .report();
  }

  private static JsonNode json(ReviewReport report) {
    return new JsonMapper().readTree(Rendering.AGREEMENT_JSON.render(report));
  }

  private static String text(Rendering rendering, ReviewReport report) {
    return new String(rendering.render(report), StandardCharsets.UTF_8);
  }
}
