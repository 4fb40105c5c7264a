package screen.extraction.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import screen.extraction.Cell;
import screen.extraction.ExtractionForm;
import screen.extraction.FormField;
import screen.extraction.Level;
import screen.extraction.Value;
import screen.flow.check.Finding;

/**
 * E01: the participants of all arms are those of the study, and an outcome has no more participants
 * than its arm. In a study that calls itself a crossover trial, or one within people, everybody may
 * be in each arm: there no arm has more participants than the study.
 */
final class ArmTotals implements DataRule {
  private static final String ID = "E01";

  /** Designs in which everybody is in each arm. */
  private static final Pattern WITHIN_PEOPLE =
      Pattern.compile(
          "\\b(?:cross-?over|(?:within|intra)[-"
              + " ]?(?:subject|participant|patient|person|individual)s?|split[-"
              + " ](?:mouth|face|body)|self[- ]controlled)\\b");

  @Override
  public List<Finding> findings(DataSet data) {
    List<Finding> findings = new ArrayList<>();
    data.studies().forEach(study -> total(data.form(), study, findings));
    DataRule.items(data).forEach(item -> outcome(data.form(), item, findings));
    return findings;
  }

  private static boolean isWithinPeople(StudyData study) {
    return study.values().values().stream()
        .filter(Value.Words.class::isInstance)
        .anyMatch(value -> WITHIN_PEOPLE.matcher(value.text().toLowerCase(Locale.ROOT)).find());
  }

  private static void total(ExtractionForm form, StudyData study, List<Finding> findings) {
    OptionalLong total = study.participants(form);
    List<Long> arms = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (FormField field : form.fields()) {
      if (field.meaning().role() == FormField.Role.PARTICIPANTS && field.level() == Level.ARM) {
        study
            .of(field)
            .forEach(
                entry -> {
                  if (entry.getValue() instanceof Value.Decimal n) {
                    arms.add(n.number().longValue());
                    names.add(entry.getKey().arm() + " " + n.text());
                  }
                });
      }
    }
    boolean within = isWithinPeople(study);
    long inArms =
        within
            ? arms.stream().mapToLong(Long::longValue).max().orElse(0)
            : arms.stream().mapToLong(Long::longValue).sum();
    boolean complete = !within && arms.size() >= Math.max(2, arms(study));
    if (total.isPresent()
        && (inArms > total.getAsLong() || (complete && inArms < total.getAsLong()))) {
      findings.add(
          DataRule.warning(
              ID,
              study.name() + " (" + study.id() + ")",
              (within ? "The largest arm has " : "The arms have ")
                  + inArms
                  + (within ? " participants (" : " participants together (")
                  + String.join(", ", names)
                  + "), the study "
                  + total.getAsLong(),
              "Are some of them randomised, others analysed? Give the same kind of number for"
                  + " both, or say in a note why they differ"));
    }
  }

  /** The number of arms that are named. */
  private static int arms(StudyData study) {
    return study
        .get(Cell.of(ExtractionForm.ARMS.id()))
        .filter(Value.Names.class::isInstance)
        .map(value -> ((Value.Names) value).names().size())
        .orElse(0);
  }

  private static void outcome(ExtractionForm form, Item item, List<Finding> findings) {
    if (item.value().counts().isEmpty()) {
      return;
    }
    BigDecimal n = item.value().counts().get(item.value().counts().size() - 1);
    OptionalLong participants = item.study().participants(form, item.cell().arm());
    if (participants.isPresent() && n.longValue() > participants.getAsLong()) {
      findings.add(
          DataRule.warning(
              ID,
              item.where(),
              "The outcome has "
                  + n.toPlainString()
                  + " participants, "
                  + (item.cell().arm().isEmpty() ? "the study " : "the arm ")
                  + participants.getAsLong(),
              "Look at both numbers again: were events or limbs counted instead of people?"));
    }
  }
}
