package screen.extraction.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import screen.extraction.Cell;
import screen.extraction.ExtractionForm;
import screen.extraction.Field;
import screen.extraction.Level;
import screen.extraction.Value;
import screen.flow.check.Finding;

/**
 * E01: the participants of all arms are those of the study, and an outcome has no more participants
 * than its arm. In a crossover trial everybody is in each arm, so it is left out.
 */
final class ArmTotals implements DataRule {
  private static final String ID = "E01";

  @Override
  public List<Finding> findings(DataSet data) {
    List<Finding> findings = new ArrayList<>();
    data.studies().stream()
        .filter(study -> !isCrossover(study))
        .forEach(study -> total(data.form(), study, findings));
    DataRule.items(data).forEach(item -> outcome(data.form(), item, findings));
    return findings;
  }

  private static boolean isCrossover(StudyData study) {
    return study.values().values().stream()
        .filter(Value.Words.class::isInstance)
        .anyMatch(
            value -> value.text().toLowerCase(Locale.ROOT).matches("(?s).*\\bcross-?over\\b.*"));
  }

  private static void total(ExtractionForm form, StudyData study, List<Finding> findings) {
    OptionalLong total = study.participants(form);
    List<Long> arms = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Field field : form.fields()) {
      if (field.meaning().role() == Field.Role.PARTICIPANTS && field.level() == Level.ARM) {
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
    long sum = arms.stream().mapToLong(Long::longValue).sum();
    boolean complete = arms.size() >= Math.max(2, arms(study));
    if (total.isPresent() && (sum > total.getAsLong() || (complete && sum < total.getAsLong()))) {
      findings.add(
          DataRule.warning(
              ID,
              study.name() + " (" + study.id() + ")",
              "The arms have "
                  + sum
                  + " participants together ("
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
