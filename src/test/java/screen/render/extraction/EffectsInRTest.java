package screen.render.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;
import screen.meta.Measure;
import screen.meta.RandomEffects.Estimator;
import screen.render.Rendering;

/** R reads the effects of a report: {@code escalc} of metafor computes the same from the counts. */
@Slow
class EffectsInRTest {
  /** Prints a line for each row: its measure, and whether both numbers are within 1e-9. */
  private static final String SCRIPT =
      """
      suppressMessages(library(metafor))
      for (file in commandArgs(TRUE)) {
        effects <- read.csv(file, na.strings = "")
        for (i in seq_len(nrow(effects))) {
          d <- effects[i, ]
          e <- if (d$measure %in% c("MD", "SMD")) {
            escalc(measure = d$measure, m1i = m1i, sd1i = sd1i, n1i = n1i, m2i = m2i, sd2i = sd2i,
                   n2i = n2i, data = d[c("m1i", "sd1i", "n1i", "m2i", "sd2i", "n2i")])
          } else {
            escalc(measure = d$measure, ai = ai, bi = bi, ci = ci, di = di,
                   data = d[c("ai", "bi", "ci", "di")])
          }
          same <- abs(e$yi - d$yi) < 1e-9 && abs(e$vi - d$vi) < 1e-9
          cat(d$measure, same, "\\n")
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void escalcComputesTheSameEffects() throws Exception {
    assumeTrue(
        hasMetafor(), "Rscript with metafor is not installed: R has not read the effects here");
    List<String> command = new ArrayList<>(List.of("Rscript", "--vanilla"));
    command.add(Files.writeString(folder.resolve("read.R"), SCRIPT).toString());
    command.add(effects(Measure.MEAN_DIFFERENCE, Measure.RISK_RATIO));
    command.add(effects(Measure.STANDARDISED_MEAN_DIFFERENCE, Measure.ODDS_RATIO));
    command.add(effects(Measure.MEAN_DIFFERENCE, Measure.RISK_DIFFERENCE));

    Process r = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(r.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(said.lines().map(String::strip))
        .containsExactly(
            "MD TRUE",
            "MD TRUE",
            "MD TRUE",
            "RR TRUE",
            "SMD TRUE",
            "SMD TRUE",
            "SMD TRUE",
            "OR TRUE",
            "MD TRUE",
            "MD TRUE",
            "MD TRUE",
            "RD TRUE");
  }

  private String effects(Measure ofMeans, Measure ofCounts) throws IOException {
    byte[] csv =
        Rendering.EFFECTS_CSV.render(
            ExtractedReview.ofTwoStudies()
                .plot(ExtractedReview.PAIN, "", ofMeans, Estimator.REML)
                .plot(ExtractedReview.RELIEF, "", ofCounts, Estimator.REML)
                .report());
    Path file = folder.resolve(ofMeans.code() + "-" + ofCounts.code() + ".csv");
    return Files.write(file, csv).toString();
  }

  private static boolean hasMetafor() throws InterruptedException {
    try {
      return new ProcessBuilder("Rscript", "--vanilla", "-e", "library(metafor)")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }
}
