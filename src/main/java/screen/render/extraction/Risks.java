package screen.render.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import screen.SpreadsheetCell;
import screen.extraction.FormField;
import screen.extraction.StudyValues;
import screen.extraction.Template;
import screen.record.RecordId;
import screen.render.data.CsvText;
import screen.render.diagram.Drawing;
import screen.render.figures.ReviewReport;
import screen.render.plot.Judgement;
import screen.render.plot.RiskOfBias;
import screen.render.plot.RiskSummary;
import screen.render.plot.Stacked;
import screen.render.plot.TrafficLight;

/** The risk of bias of the included studies: as CSV and as plots, for each instrument. */
public final class Risks {
  private Risks() {}

  /** Whether the form has an instrument and a study a judgement by it. */
  public static boolean isAbout(ReviewReport report) {
    return !of(report).isEmpty();
  }

  /** The judgements by each instrument of the form that was used for a study. */
  public static List<RiskOfBias> of(ReviewReport report) {
    Map<RecordId, String> names = Extracted.names(report);
    List<RiskOfBias> risks = new ArrayList<>();
    for (Template template : report.extraction().table().form().templates()) {
      List<RiskOfBias.Study> studies =
          Extracted.studies(report).stream()
              .filter(study -> isJudged(template, study))
              .map(study -> study(template, study, names.getOrDefault(study.study(), "")))
              .toList();
      if (template.isInstrument() && !studies.isEmpty()) {
        risks.add(
            new RiskOfBias(
                template.title(),
                template.domains().stream().map(FormField::label).toList(),
                template.overall().isPresent(),
                studies));
      }
    }
    return risks;
  }

  private static boolean isJudged(Template template, StudyValues study) {
    return template.domains().stream().anyMatch(field -> study.get(field.id()).isPresent());
  }

  private static RiskOfBias.Study study(Template template, StudyValues study, String name) {
    return new RiskOfBias.Study(
        name,
        template.domains().stream().map(field -> Judgement.of(study.text(field.id()))).toList(),
        template.overall().map(field -> Judgement.of(study.text(field.id()))));
  }

  public static Drawing trafficLight(ReviewReport report) {
    return Stacked.of(of(report).stream().map(TrafficLight::of).toList());
  }

  public static Drawing summary(ReviewReport report) {
    return Stacked.of(of(report).stream().map(RiskSummary::of).toList());
  }

  /**
   * The judgements in the columns that robvis reads: Study, D1, ..., Overall, Weight. Each study
   * has the weight 1. Of several instruments each line names its own in a last column.
   */
  public static String csv(ReviewReport report) {
    List<RiskOfBias> risks = of(report);
    int most = risks.stream().mapToInt(it -> it.domains().size()).max().orElse(0);
    List<String> header = new ArrayList<>();
    header.add("Study");
    for (int i = 1; i <= most; i++) {
      header.add("D" + i);
    }
    Collections.addAll(header, "Overall", "Weight");
    if (risks.size() > 1) {
      header.add("Instrument");
    }
    CsvText csv = new CsvText(header);
    for (RiskOfBias risk : risks) {
      for (RiskOfBias.Study study : risk.studies()) {
        List<String> row = new ArrayList<>();
        row.add(study.name());
        study.domains().forEach(judgement -> row.add(label(judgement)));
        row.addAll(Collections.nCopies(most - study.domains().size(), ""));
        row.add(study.overall().map(Risks::label).orElse(""));
        row.add("1");
        if (risks.size() > 1) {
          row.add(risk.instrument());
        }
        csv.row(row.stream().map(SpreadsheetCell::of).toList());
      }
    }
    return csv.toString();
  }

  private static String label(Judgement judgement) {
    return judgement.equals(Judgement.NONE) ? "" : judgement.label();
  }

  /** The names of the instruments. */
  public static Optional<String> instruments(ReviewReport report) {
    List<String> names = of(report).stream().map(RiskOfBias::instrument).toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", names));
  }
}
