package screen.render.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import screen.meta.EffectSizes;
import screen.meta.GroupMean;
import screen.meta.Measure;
import screen.meta.RandomEffects.Estimator;
import screen.render.Rendering;
import screen.render.ReviewOfFiveRecords;
import screen.render.figures.ReviewReport;
import screen.render.plot.Forest;

class ExtractedDataTest {
  private static final ReviewReport REPORT = ExtractedReview.ofTwoStudies().report();

  @Test
  void onlyAReviewThatExtractsHasTheFiles() {
    List<Rendering> plain = Rendering.of(ReviewOfFiveRecords.whole().report());
    assertThat(plain)
        .doesNotContain(
            Rendering.CHARACTERISTICS_CSV, Rendering.EFFECTS_CSV, Rendering.RISK_OF_BIAS_CSV);
    assertThat(Rendering.of(REPORT))
        .contains(
            Rendering.CHARACTERISTICS_CSV,
            Rendering.CHARACTERISTICS_DOCX,
            Rendering.EXTRACTED_CSV,
            Rendering.EFFECTS_CSV,
            Rendering.FOREST_PNG,
            Rendering.RISK_SUMMARY_SVG);
  }

  @Test
  void filesOfAReviewThatDoesNotExtractAreAPersonsOwn() {
    ReviewReport plain = ReviewOfFiveRecords.whole().report();
    assertThat(Rendering.FOREST_PNG.isLeftBy(plain)).isFalse();
    assertThat(Rendering.CHARACTERISTICS_DOCX.isLeftBy(plain)).isFalse();
    assertThat(Rendering.RECALL_SVG.isLeftBy(plain)).isTrue();
  }

  @Test
  void tableHasALineForEachArmAndNoFormula() throws IOException {
    List<CSVRecord> rows = rows(Rendering.CHARACTERISTICS_CSV);
    assertThat(rows.get(0).toList()).containsExactly("study", "n", "design", "dose");
    assertThat(rows.get(1).toList())
        .containsExactly(
            "M\u00fcller-Wei\u00df 2011",
            "60",
            ExtractedReview.HOSTILE,
            "ketamine: =1+1 mg\nplacebo: saline");
    assertThat(rows.get(2).toList())
        .containsExactly("M\u00fcller-Wei\u00df 2014", "not reported", "", "");
    assertThat(rows(Rendering.EXTRACTED_CSV).get(3).get(5)).isEqualTo("'=1+1 mg");
  }

  @Test
  void tableStaysTextInEveryFormat() throws Exception {
    assertThat(text(Rendering.CHARACTERISTICS_MD))
        .contains("\\<img src=x onerror=alert(1)\\> \\& \\| \\\\ {x} 5% \\_a\\_")
        .contains("ketamine: =1+1 mg<br>placebo: saline");
    assertThat(text(Rendering.CHARACTERISTICS_HTML))
        .contains("&lt;img src=x onerror=alert(1)&gt; &amp; |")
        .doesNotContain("<img");
    assertThat(text(Rendering.CHARACTERISTICS_TEX))
        .contains("\\& | \\textbackslash{} \\textbraceleft{}x\\textbraceright{} 5\\% \\_a\\_")
        .contains("ketamine: =1+1 mg \\newline placebo: saline \\\\");
    assertThat(document(Rendering.CHARACTERISTICS_DOCX.render(REPORT)).getDocumentElement())
        .extracting(element -> element.getTextContent())
        .asString()
        .contains(ExtractedReview.HOSTILE);
  }

  @Test
  void reportShowsEachValueWithItsPageAndQuote() {
    String page = text(Rendering.REPORT_HTML);
    assertThat(page)
        .contains("<section id=\"extraction\"")
        .contains("<q>&quot;60&quot; &lt;b&gt;</q>")
        .contains("same value from AB, CD")
        .contains("id=\"forest-title\"")
        .contains("id=\"traffic-light-title\"")
        .doesNotContain("<img");
  }

  @Test
  void effectsAreThoseOfEachArmAgainstTheControl() throws IOException {
    List<CSVRecord> rows = rows(Rendering.EFFECTS_CSV);
    assertThat(rows.stream().map(row -> row.get(0) + " " + row.get(2) + " " + row.get(4)))
        .containsExactly(
            "study outcome arm.e",
            "M\u00fcller-Wei\u00df 2011 pain ketamine",
            "M\u00fcller-Wei\u00df 2014 pain high dose",
            "M\u00fcller-Wei\u00df 2014 pain low dose",
            "M\u00fcller-Wei\u00df 2011 relief ketamine");
    CSVRecord pain = rows.get(1);
    double expected =
        EffectSizes.of(
                Measure.STANDARDISED_MEAN_DIFFERENCE,
                new GroupMean(29, 3.2, 1.1),
                new GroupMean(31, 5.0, 1.3))
            .orElseThrow()
            .estimate();
    int yi = rows.get(0).toList().indexOf("yi");
    assertThat(Double.parseDouble(pain.get(yi))).isCloseTo(expected, within(1e-12));
    CSVRecord relief = rows.get(4);
    int ai = rows.get(0).toList().indexOf("ai");
    assertThat(relief.toList().subList(ai, ai + 6))
        .containsExactly("12", "17", "0", "31", "29", "31");
  }

  @Test
  void forestNamesControlsThatAreCountedTwice() {
    assertThat(text(Rendering.FOREST_SVG))
        .contains("M\u00fcller-Wei\u00df 2014: high dose")
        .contains("The control group is counted with each arm of: M\u00fcller-Wei\u00df 2014.");
  }

  @Test
  void configChoosesOutcomesMeasuresAndEstimators() throws IOException {
    ReviewReport report =
        ExtractedReview.ofTwoStudies()
            .plot(ExtractedReview.RELIEF, "", Measure.ODDS_RATIO, Estimator.REML)
            .plot(
                ExtractedReview.PAIN,
                "1 Month",
                Measure.MEAN_DIFFERENCE,
                Estimator.DERSIMONIAN_LAIRD)
            .plot(ExtractedReview.PAIN, "3 months", Measure.MEAN_DIFFERENCE, Estimator.REML)
            .report();

    assertThat(Effects.forests(report).stream().map(Forest::outcome))
        .as("without the time point that has no effect")
        .containsExactly("relief", "pain, 1 month");
    String svg = new String(Rendering.FOREST_SVG.render(report), UTF_8);
    assertThat(svg.indexOf("Odds ratio")).isPositive().isLessThan(svg.indexOf("Mean difference"));
    assertThat(svg).contains("Random effects (DerSimonian-Laird, Hartung-Knapp)");
    assertThat(new String(Rendering.METHODS_MD.render(report), UTF_8))
        .contains("pooled as odds ratios on the logarithmic scale")
        .contains("estimated by DerSimonian-Laird");
    assertThat(new String(Rendering.EFFECTS_CSV.render(report), UTF_8).lines().skip(1))
        .allMatch(line -> line.contains(",MD,") || line.contains(",OR,"));
  }

  @Test
  void aPlotThatIsAskedForAndHasNoEffectIsNamed() {
    ReviewReport report =
        ExtractedReview.ofTwoStudies()
            .plot(ExtractedReview.PAIN, "1 month", Measure.MEAN_DIFFERENCE, Estimator.REML)
            .plot(ExtractedReview.PAIN, "3 months", Measure.MEAN_DIFFERENCE, Estimator.REML)
            .report();

    assertThat(Effects.warnings(report))
        .singleElement()
        .asString()
        .startsWith("The forest plot of 'pain' at 3 months is left out, as no study has an effect");
    assertThat(Effects.warnings(ExtractedReview.ofTwoStudies().report())).isEmpty();
  }

  @Test
  void judgementsAreInTheOrderOfRobvis() throws IOException {
    List<CSVRecord> rows = rows(Rendering.RISK_OF_BIAS_CSV);
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).toList()).containsExactly("Study", "D1", "Overall", "Weight");
    assertThat(rows.get(1).toList())
        .containsExactly("M\u00fcller-Wei\u00df 2011", "Some concerns", "High", "1");
  }

  @Test
  void methodsSayHowItWasDone() {
    assertThat(text(Rendering.METHODS_MD))
        .contains("### Data extraction")
        .contains("extracted data independently from each study")
        .contains("Of 16 values, 16 were the same from the start.")
        .contains("judged by: RoB \\<2\\>.")
        .contains("standardised mean differences by inverse variance");
  }

  private static List<CSVRecord> rows(Rendering rendering) throws IOException {
    try (CSVParser parser = CSVParser.parse(text(rendering), CSVFormat.RFC4180)) {
      return parser.getRecords();
    }
  }

  private static String text(Rendering rendering) {
    return new String(rendering.render(REPORT), UTF_8);
  }

  private static Document document(byte[] docx) throws Exception {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(zip.readAllBytes()));
        }
      }
    }
    throw new AssertionError("no document");
  }
}
