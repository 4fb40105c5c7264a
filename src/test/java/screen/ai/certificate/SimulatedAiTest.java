package screen.ai.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.Slow;
import screen.ai.certificate.SimulatedAi.Replay;
import screen.workflow.ranking.LabelledSet;

/** A certificate of 95 % confidence is wrong in no more than 5 % of reviews. */
class SimulatedAiTest {
  /** 95 % less three standard errors of 10,000 replays. */
  private static final double LEAST = 0.944;

  private static final int CAMPAIGN = 10_000;
  private static final double[] SENSITIVITIES = {0.7, 0.9, 0.95, 0.98, 1};
  private static final int[][] PLANS = {{299, 0}, {1000, 0}, {0, 300}, {299, 300}};

  /** Six standard errors of 400 replays are allowed, as the seeds are fixed. */
  @Slow
  @ParameterizedTest
  @CsvSource({
    "2000, 20, 0.7, 299, 0",
    "2000, 20, 0.95, 299, 0",
    "2000, 100, 0.9, 299, 0",
    "2000, 100, 0.98, 600, 0",
    "600, 120, 0.9, 100, 0",
    "600, 120, 0.95, 0, 300",
    "600, 120, 0.7, 0, 300",
    "600, 120, 0.9, 100, 200",
    "600, 60, 1, 100, 200",
    "300, 3, 0.7, 50, 50"
  })
  void statesNoMoreThanIsTrue(
      int size, int relevant, double sensitivity, int sample, int calibration) {
    Random random = new Random(size + relevant + sample);
    SimulatedAi ai = SimulatedAi.madeUp(size, relevant, random);
    Replay[] replays = new Replay[400];
    for (int i = 0; i < replays.length; i++) {
      replays[i] = ai.play(sensitivity, SimulatedAi.plan(sample, calibration, i), random);
    }

    assertThat(SimulatedAi.held(replays)).isGreaterThan(0.95 - 6 * 0.0109);
  }

  /** A limit that is always 0 would hold too. */
  @Test
  void statesEnoughToCertifyAGoodAiAndNotAPoorOne() {
    Random random = new Random(1);
    SimulatedAi ai = SimulatedAi.madeUp(3000, 300, random);
    int good = 0;
    int poor = 0;
    for (int i = 0; i < 100; i++) {
      good += ai.play(1, SimulatedAi.plan(299, 0, i), random).met() ? 1 : 0;
      poor += ai.play(0.85, SimulatedAi.plan(299, 0, i), random).met() ? 1 : 0;
    }

    assertThat(good).isGreaterThan(90);
    assertThat(poor).isLessThanOrEqualTo(5);
  }

  /** {@code scripts/campaign certificates FOLDER}: 10,000 replays on labelled sets. */
  @Test
  @EnabledIfSystemProperty(named = "labelled", matches = ".+")
  void holdsInTenThousandReplaysOnLabelledSets() throws IOException {
    Path folder = Path.of(System.getProperty("labelled"));
    List<SimulatedAi> sets = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".csv")).sorted().toList()) {
        if (Files.readString(file).startsWith("id,title,abstract,included")) {
          LabelledSet set = LabelledSet.read(file, file.toString());
          sets.add(new SimulatedAi(set.ids().size(), set.relevant()));
          System.out.printf(
              Locale.ROOT,
              "%s: %d records, %d relevant%n",
              file.getFileName(),
              set.ids().size(),
              set.relevant().cardinality());
        }
      }
    }
    assertThat(sets).as("labelled sets in " + folder).isNotEmpty();
    Random random = new Random(CAMPAIGN);
    Replay[] replays = new Replay[CAMPAIGN];
    int cases = SENSITIVITIES.length * PLANS.length;
    for (int i = 0; i < CAMPAIGN; i++) {
      int[] plan = PLANS[i % PLANS.length];
      double sensitivity = SENSITIVITIES[i / PLANS.length % SENSITIVITIES.length];
      SimulatedAi ai = sets.get(i / cases % sets.size());
      replays[i] = ai.play(sensitivity, SimulatedAi.plan(plan[0], plan[1], i), random);
    }
    for (int p = 0; p < PLANS.length; p++) {
      for (int s = 0; s < SENSITIVITIES.length; s++) {
        print(replays, p, s);
      }
    }
    System.out.printf(
        Locale.ROOT, "all: %d replays, held in %.4f%n", CAMPAIGN, SimulatedAi.held(replays));
    assertThat(SimulatedAi.held(replays)).isGreaterThanOrEqualTo(LEAST);
  }

  private static void print(Replay[] replays, int plan, int sensitivity) {
    List<Replay> own = new ArrayList<>();
    for (int i = 0; i < replays.length; i++) {
      if (i % PLANS.length == plan && i / PLANS.length % SENSITIVITIES.length == sensitivity) {
        own.add(replays[i]);
      }
    }
    Replay[] of = own.toArray(Replay[]::new);
    System.out.printf(
        Locale.ROOT,
        "sample %d, calibration %d, sensitivity %.2f: %d replays, held in %.4f, certified %d%n",
        PLANS[plan][0],
        PLANS[plan][1],
        SENSITIVITIES[sensitivity],
        of.length,
        SimulatedAi.held(of),
        Arrays.stream(of).filter(Replay::met).count());
  }
}
