package screen.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import screen.agreement.Estimate;
import screen.agreement.PairStatistic;
import screen.agreement.RatingTable;
import screen.record.RecordId;

/**
 * How often two people who extracted independently gave the same value of a field. The values are
 * those before the two could see each other's.
 *
 * @param n cells for which one of them gave a value; a value that the other one lacks is a
 *     disagreement
 * @param kappa Cohen's kappa of the cells for which both gave one of a few words; empty for other
 *     types of field
 */
public record FieldAgreement(FormField field, int agreed, int n, Optional<Estimate> kappa) {
  /** From 0 to 100; empty if there is no value. */
  public OptionalDouble percent() {
    return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * agreed / n);
  }

  /** Each field that two people extracted, in the order of the form. */
  public static List<FieldAgreement> of(
      ExtractionForm form,
      Extractions extractions,
      Collection<RecordId> studies,
      ExtractionTeam team) {
    List<Pair> pairs = new ArrayList<>();
    for (RecordId study : studies) {
      List<String> done = team.done(extractions, study);
      if (done.size() >= 2) {
        Extractions independent = extractions.independent(study, done);
        for (int i = 0; i < done.size(); i++) {
          for (String second : done.subList(i + 1, done.size())) {
            StudyComparison.of(form, independent, study, List.of(done.get(i), second))
                .cells()
                .forEach(cell -> pairs.add(new Pair(study, cell)));
          }
        }
      }
    }
    return form.asked().stream()
        .map(field -> of(field, pairs))
        .filter(agreement -> agreement.n() > 0)
        .toList();
  }

  private record Pair(RecordId study, StudyComparison.Compared compared) {
    String word(int person) {
      return compared.said().get(person).text();
    }
  }

  private static FieldAgreement of(FormField field, List<Pair> all) {
    List<Pair> pairs =
        all.stream().filter(it -> it.compared().cell().field().equals(field.id())).toList();
    int agreed = (int) pairs.stream().filter(it -> it.compared().difference().isEmpty()).count();
    return new FieldAgreement(
        field,
        agreed,
        pairs.size(),
        field.type().isCategorical() && !pairs.isEmpty()
            ? Optional.of(kappa(field, pairs))
            : Optional.empty());
  }

  private static Estimate kappa(FormField field, List<Pair> pairs) {
    List<String> words =
        field.type() == FieldType.CHOICE ? field.limits().choices() : List.of("yes", "no");
    List<String> categories =
        Stream.concat(words.stream(), Stream.of(Value.NOT_REPORTED)).distinct().toList();
    Map<String, String> first = new HashMap<>();
    Map<String, String> second = new HashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      if (categories.contains(pair.word(0)) && categories.contains(pair.word(1))) {
        first.put(String.valueOf(i), pair.word(0));
        second.put(String.valueOf(i), pair.word(1));
      }
    }
    return PairStatistic.COHEN_KAPPA.reported(RatingTable.tally(categories, first, second));
  }
}
