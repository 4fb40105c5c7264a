package screen.folder.config;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import screen.protocol.ReportSettings;
import screen.protocol.ReportSettings.Diagram;
import screen.protocol.ReportSettings.Living;
import screen.protocol.ReportSettings.Shown;
import screen.protocol.ReportSettings.Synthesis;
import screen.yaml.Node;

/** Reads {@code report} in the config. */
final class ReportYaml {
  private static final String REPORTS = "reports";
  private static final String STUDIES = "studies";

  private ReportYaml() {}

  static ReportSettings read(Node report) {
    report.only(
        List.of(
            "diagram",
            "critical-appraisal",
            "narrative-synthesis",
            "quantitative-synthesis",
            "title-abstract-reasons",
            "empty-boxes",
            "counts",
            "living",
            "living-status"));
    Diagram diagram = ConfigWords.chosen(report.get("diagram"), Diagram.PRISMA_2020);
    Synthesis synthesis =
        new Synthesis(
            studies(report, "critical-appraisal"),
            studies(report, "narrative-synthesis"),
            studies(report, "quantitative-synthesis"));
    Node empty = report.get("empty-boxes");
    Shown shown =
        new Shown(
            report.get("title-abstract-reasons").isTrue(),
            empty.isAbsent() || empty.isTrue(),
            countsStudies(report.get("counts")));
    return new ReportSettings(diagram, synthesis, shown, living(report, diagram));
  }

  private static OptionalInt studies(Node report, String key) {
    Node number = report.get(key);
    Optional<Integer> studies = number.whole();
    if (studies.orElse(0) < 0) {
      throw number.problem(key + " counts studies: 0 or more.");
    }
    return studies.map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private static boolean countsStudies(Node counts) {
    List<String> words = counts.texts();
    if (words.isEmpty() || words.equals(List.of(REPORTS))) {
      return false;
    }
    if (words.equals(List.of(REPORTS, STUDIES))) {
      return true;
    }
    throw counts.problem(
        "`counts` of `report` is [reports], or [reports, studies] for two numbers a box.");
  }

  private static Optional<Living> living(Node report, Diagram diagram) {
    Node living = report.get("living");
    Node status = report.get("living-status");
    if (living.isAbsent()) {
      if (!status.isAbsent()) {
        throw status.problem(
            "`living-status` is for the diagram of a living review: choose one with `living`.");
      }
      return Optional.empty();
    }
    if (diagram != Diagram.PRISMA_2020) {
      throw living.problem(
          "`living` has the boxes of PRISMA 2020: leave `diagram` out, or write prisma-2020.");
    }
    return Optional.of(new Living(ConfigWords.chosen(living, Living.Layout.EACH), status.scalar()));
  }
}
