package screen.extraction.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import screen.Slow;

/**
 * Errors sown into tables of made-up studies whose numbers are computed from made-up people: how
 * many of each kind are found, and how often a rule objects to a table without an error.
 */
@Slow
class SownErrorsTest {
  private static final int TABLES = 50;
  private static final int STUDIES = 8;

  private final Random random = new Random(20211013);

  /** The data of one arm: pain of each person, from 0 to 10. */
  private record Arm(int n, double mean, double sd) {
    String pain(double shownSd) {
      return String.format(Locale.ROOT, "%.1f (%.2f), n=%d", mean, shownSd, n);
    }
  }

  private record People(int n, int females, double age, double sd, int youngest, int oldest) {}

  private People people() {
    int n = 16 + random.nextInt(60);
    double centre = 35 + random.nextInt(20);
    int[] ages = new int[n];
    int females = 0;
    for (int i = 0; i < n; i++) {
      ages[i] = (int) Math.max(18, Math.round(centre + 12 * random.nextGaussian()));
      females += random.nextDouble() < 0.7 ? 1 : 0;
    }
    double mean = Arrays.stream(ages).average().orElse(0);
    double squares = Arrays.stream(ages).mapToDouble(a -> (a - mean) * (a - mean)).sum();
    return new People(
        n,
        females,
        mean,
        Math.sqrt(squares / (n - 1)),
        Arrays.stream(ages).min().orElse(0),
        Arrays.stream(ages).max().orElse(0));
  }

  private Arm arm(int n) {
    double[] pain = new double[n];
    double centre = 3 + 3 * random.nextDouble();
    double spread = 1.5 + random.nextDouble();
    for (int i = 0; i < n; i++) {
      pain[i] = Math.min(10, Math.max(0, centre + spread * random.nextGaussian()));
    }
    double mean = Arrays.stream(pain).average().orElse(0);
    double squares = Arrays.stream(pain).map(p -> (p - mean) * (p - mean)).sum();
    return new Arm(n, mean, Math.sqrt(squares / (n - 1)));
  }

  /** A table; the error is in its first study. */
  private Sample table(String error) {
    Sample sample = new Sample();
    for (int i = 0; i < STUDIES; i++) {
      sample.study(study(i == 0 ? error : "").toArray(String[]::new));
    }
    return sample;
  }

  private List<String> study(String error) {
    People people = people();
    Arm a = arm(people.n() / 2);
    Arm b = arm(people.n() - people.n() / 2);
    double age = people.age();
    double percent = 100.0 * people.females() / people.n();
    int arm = b.n();
    int youngest = people.youngest();
    int oldest = people.oldest();
    double sd = people.sd();
    double shown = a.sd();
    switch (error) {
      case "arm" -> arm += 1 + random.nextInt(3);
      case "digits" -> age = swapped(age);
      case "percent" -> percent = Math.round(percent) + 0.1 + random.nextInt(8) / 10.0;
      case "range" -> oldest = youngest + (int) (0.3 * (age - youngest));
      case "sd" -> sd *= 3;
      case "se" -> shown = a.sd() / Math.sqrt(a.n());
      default -> {}
    }
    List<String> values = new ArrayList<>();
    values.add("n=" + people.n());
    values.add("arms=a;b");
    values.add("arm-n@a=" + a.n());
    values.add("arm-n@b=" + arm);
    values.add(String.format(Locale.ROOT, "percent=%.1f", percent));
    values.add(String.format(Locale.ROOT, "age=%.1f (%.1f)", age, sd));
    values.add("ages=" + youngest + " to " + oldest);
    values.add("pain@a=" + a.pain(shown));
    values.add("pain@b=" + b.pain(b.sd()));
    return values;
  }

  /** The digits of the whole years swapped. */
  private static double swapped(double age) {
    int years = (int) age;
    return years % 10 * 10 + years / 10 + (age - years);
  }

  @Test
  void findsMostSownErrorsAndHardlyEverObjectsToATableWithoutOne() {
    Map<String, Integer> found = new TreeMap<>();
    for (String error : List.of("arm", "digits", "percent", "range", "sd", "se")) {
      for (int i = 0; i < TABLES; i++) {
        boolean seen =
            DataChecks.of(table(error).data()).stream()
                .anyMatch(finding -> finding.where().contains("x:1"));
        found.merge(error, seen ? 1 : 0, Integer::sum);
      }
    }
    Map<String, Integer> alarms = new TreeMap<>();
    for (int i = 0; i < 6 * TABLES; i++) {
      DataChecks.of(table("").data()).forEach(it -> alarms.merge(it.rule(), 1, Integer::sum));
    }
    int falseAlarms = alarms.values().stream().mapToInt(Integer::intValue).sum();
    System.getLogger("sown").log(System.Logger.Level.INFO, found + ", false " + alarms);

    assertThat(found.get("arm")).isEqualTo(TABLES);
    assertThat(found.get("range")).isEqualTo(TABLES);
    assertThat(found.get("sd")).isGreaterThan(TABLES * 8 / 10);
    assertThat(found.get("percent")).isGreaterThan(TABLES * 6 / 10);
    assertThat(found.get("se")).isGreaterThan(TABLES * 7 / 10);
    assertThat(found.get("digits")).isGreaterThan(TABLES / 4);
    // Of 2400 studies without an error.
    assertThat(falseAlarms).isLessThan(7);
  }
}
