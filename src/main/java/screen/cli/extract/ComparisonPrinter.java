package screen.cli.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import screen.Console;
import screen.Counted;
import screen.extraction.Agreed;
import screen.extraction.Difference;
import screen.extraction.Extraction;
import screen.extraction.FieldAgreement;
import screen.extraction.StudyValues;
import screen.outcome.Review;
import screen.workflow.extraction.Settling;
import screen.workflow.extraction.StudyFacts;

/**
 * Prints where the extractors differ. Of a study that not enough people are done with it prints
 * nothing, as they must not see each other's values.
 */
final class ComparisonPrinter {
  private final Console console;
  private final Extraction extraction;
  private final Review review;
  private final StudyFacts facts;

  ComparisonPrinter(Console console, Extraction extraction, Review review) {
    this.console = console;
    this.extraction = extraction;
    this.review = review;
    this.facts = new StudyFacts(review);
  }

  void print() {
    List<StudyValues> compared =
        extraction.table().studies().stream().filter(StudyValues::isExtracted).toList();
    List<FieldAgreement> agreement = extraction.agreement();
    if (console.json()) {
      console.printJson(json(compared, agreement));
      return;
    }
    int differences = 0;
    for (StudyValues study : compared) {
      List<Difference> all = Settling.all(extraction, study.study());
      differences += all.size();
      if (!all.isEmpty()) {
        console.print(facts.name(study.study()) + " (" + study.study() + ")");
        all.forEach(it -> console.print("  " + line(study, it)));
      }
    }
    int open = extraction.table().open();
    console.print(
        Counted.of(compared.size(), "study")
            + " of "
            + extraction.studies().size()
            + " compared: "
            + Counted.of(differences, "difference")
            + ", "
            + open
            + " to settle");
    agreement.forEach(it -> console.print("  " + line(it)));
  }

  private String line(StudyValues study, Difference difference) {
    Optional<Agreed> settled = study.get(difference.cell());
    return difference.cell().label()
        + ": "
        + said(difference)
        + (difference.kind() == Difference.Kind.WORDING ? " (compare by eye)" : "")
        + settled
            .map(
                it ->
                    " -> "
                        + it.value().text()
                        + " ("
                        + it.basis().id()
                        + (it.basis() == Agreed.Basis.TIEBREAKER
                            ? " " + String.join(", ", it.by())
                            : "")
                        + ")")
            .orElse("");
  }

  /** Such as {@code AP: 48 | AC: 60}; without the names where the tiebreaker is blind. */
  private String said(Difference difference) {
    return Settling.shown(difference, review).stream()
        .map(
            said ->
                (said.person().isEmpty() ? "" : said.person() + ": ")
                    + (said.text().isEmpty() ? "no value" : said.text()))
        .collect(Collectors.joining(" | "));
  }

  private static String line(FieldAgreement agreement) {
    return agreement.field().id()
        + ": "
        + agreement.agreed()
        + " of "
        + agreement.n()
        + " agree"
        + percent(agreement).map(it -> String.format(Locale.ROOT, " (%.1f %%)", it)).orElse("")
        + kappa(agreement).map(it -> String.format(Locale.ROOT, ", kappa %.2f", it)).orElse("");
  }

  private static Optional<Double> percent(FieldAgreement agreement) {
    return agreement.percent().isPresent()
        ? Optional.of(agreement.percent().getAsDouble())
        : Optional.empty();
  }

  private static Optional<Double> kappa(FieldAgreement agreement) {
    return agreement
        .kappa()
        .filter(it -> it.value().isPresent())
        .map(it -> it.value().getAsDouble());
  }

  private Map<String, Object> json(List<StudyValues> compared, List<FieldAgreement> agreement) {
    List<Object> studies = new ArrayList<>();
    for (StudyValues study : compared) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("study", study.study().toString());
      one.put("name", facts.name(study.study()));
      one.put("extractors", study.extractors());
      one.put(
          "differences",
          Settling.all(extraction, study.study()).stream().map(it -> json(study, it)).toList());
      studies.add(one);
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("studies", studies);
    json.put("open", extraction.table().open());
    json.put("agreement", agreement.stream().map(ComparisonPrinter::json).toList());
    return json;
  }

  private Map<String, Object> json(StudyValues study, Difference difference) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("field", difference.cell().field());
    json.put("arm", difference.cell().arm());
    json.put("timepoint", difference.cell().timepoint());
    json.put("kind", difference.kind().id());
    Map<String, Object> values = new LinkedHashMap<>();
    for (Difference.Said said : Settling.shown(difference, review)) {
      String person = said.person().isEmpty() ? "person " + (values.size() + 1) : said.person();
      values.put(person, said.text());
    }
    json.put("values", values);
    Optional<Agreed> settled = study.get(difference.cell());
    json.put("settled", settled.map(it -> it.value().text()).orElse(null));
    json.put("by", settled.map(it -> it.basis().id()).orElse(null));
    return json;
  }

  private static Map<String, Object> json(FieldAgreement agreement) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("field", agreement.field().id());
    json.put("agreed", agreement.agreed());
    json.put("n", agreement.n());
    json.put("percent", percent(agreement).map(ComparisonPrinter::rounded).orElse(null));
    json.put("kappa", kappa(agreement).map(ComparisonPrinter::rounded).orElse(null));
    return json;
  }

  private static BigDecimal rounded(double number) {
    return BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
  }
}
