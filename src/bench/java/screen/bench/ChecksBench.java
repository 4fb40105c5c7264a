package screen.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import screen.extraction.check.DataChecks;
import screen.extraction.check.DataSet;
import screen.flow.check.Finding;

/**
 * The checks of extracted data on tables of studies: what they object to as the tables are, and how
 * many sown errors they find. An error is found if there is a finding on its study that the table
 * as it is does not have.
 */
final class ChecksBench {
  /** Errors of a kind in one table; more would give large tables more weight. */
  private static final int MOST = 30;

  private final List<PublishedTable> tables;
  private final Random random;

  private ChecksBench(List<PublishedTable> tables, long seed) {
    this.tables = tables;
    this.random = new Random(seed);
  }

  /** Runs with the argument SEED. */
  static void run(Path folder, List<String> arguments) throws IOException {
    ChecksBench bench =
        new ChecksBench(PublishedTable.in(folder), Long.parseLong(arguments.get(0)));
    bench.alarms();
    bench.recall();
  }

  private void alarms() {
    int studies = 0;
    int values = 0;
    int alarms = 0;
    TreeMap<String, Integer> byRule = new TreeMap<>();
    for (PublishedTable table : tables) {
      studies += table.data().studies().size();
      values += table.data().studies().stream().mapToInt(it -> it.values().size()).sum();
      table.refused().forEach(it -> System.out.println("refused  " + it));
      for (Finding finding : DataChecks.of(table.data())) {
        alarms++;
        byRule.merge(finding.rule(), 1, Integer::sum);
        System.out.println(
            finding.rule()
                + "  "
                + table.name()
                + ", "
                + finding.where()
                + ": "
                + finding.message());
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d tables, %d studies, %d values: %d warnings (%.3f a study) %s%n%n",
        tables.size(),
        studies,
        values,
        alarms,
        (double) alarms / Math.max(1, studies),
        byRule);
  }

  private void recall() {
    System.out.printf(Locale.ROOT, "%6s %6s %7s  %s%n", "sown", "found", "recall", "error");
    for (Slip slip : Slip.values()) {
      int sown = 0;
      int found = 0;
      TreeMap<String, Integer> byRule = new TreeMap<>();
      for (PublishedTable table : tables) {
        Set<Finding> before = new HashSet<>(DataChecks.of(table.data()));
        List<SownTable> copies = slip.sown(table.data(), random);
        Collections.shuffle(copies, random);
        for (SownTable copy : copies.subList(0, Math.min(MOST, copies.size()))) {
          sown++;
          List<String> rules =
              fresh(copy.data(), before)
                  .filter(it -> it.where().contains("(" + copy.study() + ")"))
                  .map(Finding::rule)
                  .distinct()
                  .toList();
          found += rules.isEmpty() ? 0 : 1;
          rules.forEach(rule -> byRule.merge(rule, 1, Integer::sum));
        }
      }
      System.out.printf(
          Locale.ROOT,
          "%6d %6d %6.1f%%  %s %s%n",
          sown,
          found,
          100.0 * found / Math.max(1, sown),
          slip.words(),
          byRule);
    }
  }

  private static Stream<Finding> fresh(DataSet data, Set<Finding> before) {
    return DataChecks.of(data).stream().filter(it -> !before.contains(it));
  }
}
