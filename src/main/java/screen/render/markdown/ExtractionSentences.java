package screen.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import screen.Counted;
import screen.extraction.Agreed;
import screen.extraction.ConsensusTable;
import screen.extraction.ExtractionTeam;
import screen.extraction.FieldAgreement;
import screen.extraction.StudyValues;
import screen.extraction.Template;
import screen.render.extraction.Effects;
import screen.render.extraction.Extracted;
import screen.render.figures.ReviewReport;
import screen.render.plot.Forest;

/** Sentences on how data were extracted, for the methods of a paper. */
final class ExtractionSentences {
  private final ReviewReport report;
  private final ConsensusTable table;
  private final ExtractionTeam team;

  private ExtractionSentences(ReviewReport report) {
    this.report = report;
    this.table = report.extraction().table();
    this.team = report.protocol().extractionTeam();
  }

  /** The sentences, by paragraph; empty for a review without extracted data. */
  static List<String> of(ReviewReport report) {
    if (!Extracted.isAbout(report)) {
      return List.of();
    }
    ExtractionSentences sentences = new ExtractionSentences(report);
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(sentences.people() + sentences.settled());
    sentences.agreement().ifPresent(paragraphs::add);
    sentences.instruments().ifPresent(paragraphs::add);
    Effects.forests(report).stream().map(ExtractionSentences::pooling).forEach(paragraphs::add);
    return paragraphs;
  }

  private String people() {
    List<String> extractors =
        table.studies().stream()
            .flatMap(study -> study.extractors().stream())
            .distinct()
            .sorted()
            .toList();
    int studies = Extracted.studies(report).size();
    int all = table.studies().size();
    String from = (studies == all ? "" : studies + " of ") + Counted.of(all, "included study");
    String form = "with a form of " + Counted.of(table.form().fields().size(), "field") + ".";
    return table.form().extractors() == 1
        ? String.join(" and ", extractors) + " extracted data from " + from + ", " + form
        : Counted.of(table.form().extractors(), "reviewer")
            + " ("
            + (extractors.size() > table.form().extractors() ? "of " : "")
            + String.join(", ", extractors)
            + ") extracted data independently from each study, "
            + from
            + " in all, "
            + form;
  }

  private String settled() {
    int values = table.studies().stream().mapToInt(study -> study.values().size()).sum();
    if (table.form().extractors() == 1) {
      return " They have " + Counted.of(values, "value") + ".";
    }
    String tiebreakers =
        team.tiebreakers().isEmpty() ? "" : " (" + String.join(", ", team.tiebreakers()) + ")";
    List<String> parts = new ArrayList<>();
    part(parts, Agreed.Basis.AGREED, " the same from the start");
    part(parts, Agreed.Basis.CONSENSUS, " settled by the extractors together");
    part(parts, Agreed.Basis.TIEBREAKER, " settled by a tiebreaker" + tiebreakers);
    int open = table.open();
    return " Of "
        + Counted.of(values + open, "value")
        + ", "
        + String.join(", ", parts)
        + (open == 0
            ? ""
            : ", and " + open + Counted.form(open, " is", " are") + " not settled yet")
        + ".";
  }

  private void part(List<String> parts, Agreed.Basis basis, String text) {
    int count = count(basis);
    if (count > 0) {
      parts.add(count + Counted.form(count, " was", " were") + text);
    }
  }

  private int count(Agreed.Basis basis) {
    return (int)
        table.studies().stream()
            .map(StudyValues::values)
            .flatMap(values -> values.values().stream())
            .filter(value -> value.basis() == basis)
            .count();
  }

  private Optional<String> agreement() {
    List<FieldAgreement> fields = report.extraction().agreement();
    int agreed = fields.stream().mapToInt(FieldAgreement::agreed).sum();
    int all = fields.stream().mapToInt(FieldAgreement::n).sum();
    if (all == 0) {
      return Optional.empty();
    }
    List<FieldAgreement> less = fields.stream().filter(it -> it.agreed() < it.n()).toList();
    String named =
        less.stream()
            .map(it -> it.field().label() + " " + it.agreed() + " of " + it.n() + kappa(it))
            .collect(Collectors.joining(", "));
    return Optional.of(
        "Before they compared their values, the extractors gave the same value in "
            + agreed
            + " of "
            + all
            + " cases ("
            + percent(agreed, all)
            + ")"
            + (less.isEmpty()
                ? "."
                : ": "
                    + named
                    + (less.size() < fields.size() ? ", and always for the other fields." : ".")));
  }

  private static String kappa(FieldAgreement agreement) {
    return agreement
        .kappa()
        .map(it -> it.value())
        .filter(it -> it.isPresent())
        .map(it -> String.format(Locale.ROOT, " (kappa %.2f)", it.getAsDouble()))
        .orElse("");
  }

  private static String percent(int part, int all) {
    return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / all);
  }

  private Optional<String> instruments() {
    List<String> used =
        table.form().templates().stream()
            .filter(Template::isInstrument)
            .map(it -> it.title() + (it.source().isEmpty() ? "" : " (" + it.source() + ")"))
            .toList();
    return used.isEmpty()
        ? Optional.empty()
        : Optional.of("The risk of bias was judged by: " + String.join("; ", used) + ".");
  }

  private static String pooling(Forest forest) {
    boolean ratio = forest.measure().isRatio();
    return "Effects on "
        + forest.outcome()
        + " were pooled as "
        + forest.measure().label().toLowerCase(Locale.ROOT)
        + "s"
        + (ratio ? " on the logarithmic scale" : "")
        + " by inverse variance: as a fixed effect, and as random effects with the variance between"
        + " studies estimated by "
        + forest.estimator().label()
        + " and the interval by Hartung and Knapp."
        + (forest.measure().isOfCounts()
            ? " In a study with a group in which none or all had the event, 0.5 was added to each"
                + " of the four counts."
            : "");
  }
}
