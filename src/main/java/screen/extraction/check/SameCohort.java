package screen.extraction.check;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import screen.extraction.Cell;
import screen.extraction.FormField;
import screen.extraction.Level;
import screen.extraction.Value;
import screen.flow.check.Finding;

/**
 * E10: two studies may have the same participants. Their authors are partly the same, they appeared
 * within three years, not at different places, and either their numbers of participants are alike,
 * or one is smaller, with ages within those of the other and a description that no third study has.
 * Source of the signs: Cochrane Handbook for Systematic Reviews of Interventions, 4.6.2 (authors,
 * place, number of participants, dates).
 *
 * <p>Studies that such pairs connect are one finding, because a group that reports its patients, or
 * repeats its experiment, again and again would otherwise give one for each of many pairs.
 */
final class SameCohort implements DataRule {
  private static final int YEARS = 3;

  /** The least ratio of two numbers of participants that are alike. */
  private static final double ALIKE = 0.75;

  @Override
  public List<Finding> findings(DataSet data) {
    List<Pair> pairs = new ArrayList<>();
    List<StudyData> studies = data.studies();
    List<Set<String>> people = studies.stream().map(SameCohort::people).toList();
    Map<String, Integer> common = descriptions(data);
    for (int i = 0; i < studies.size(); i++) {
      for (int j = i + 1; j < studies.size(); j++) {
        StudyData one = studies.get(i);
        StudyData other = studies.get(j);
        Set<String> shared = shared(people.get(i), people.get(j));
        if (!shared.isEmpty() && areNear(one, other) && !areElsewhere(data, one, other)) {
          signs(data, one, other, common)
              .ifPresent(signs -> pairs.add(new Pair(one, other, shared, signs)));
        }
      }
    }
    return groups(pairs).stream().map(group -> finding(group, studies)).toList();
  }

  /** Two studies that may have the same participants, and why. */
  private record Pair(StudyData one, StudyData other, Set<String> shared, String signs) {
    boolean hasOneOf(List<Pair> pairs) {
      return pairs.stream().anyMatch(it -> it.has(one) || it.has(other));
    }

    boolean has(StudyData study) {
      return one.equals(study) || other.equals(study);
    }

    String words() {
      return shared.size()
          + (shared.size() == 1 ? " author in common (" : " authors in common (")
          + String.join("; ", shared)
          + "), "
          + signs;
    }

    String remedy() {
      return "count its participants once: `screen link " + one.id() + " " + other.id() + "`";
    }
  }

  /** The pairs, those together that have a study in common; in the order of their first pairs. */
  private static List<List<Pair>> groups(List<Pair> pairs) {
    List<List<Pair>> groups = new ArrayList<>();
    for (Pair pair : pairs) {
      List<List<Pair>> met = groups.stream().filter(pair::hasOneOf).toList();
      if (met.isEmpty()) {
        groups.add(new ArrayList<>(List.of(pair)));
      } else {
        List<Pair> first = met.get(0);
        met.stream().skip(1).forEach(first::addAll);
        first.add(pair);
        groups.removeAll(met.subList(1, met.size()));
      }
    }
    return groups;
  }

  private static Finding finding(List<Pair> group, List<StudyData> studies) {
    List<String> names =
        studies.stream()
            .filter(study -> group.stream().anyMatch(pair -> pair.has(study)))
            .map(study -> study.name() + " (" + study.id() + ")")
            .toList();
    int last = names.size() - 1;
    String where = String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    Pair first = group.get(0);
    return group.size() == 1
        ? DataRule.warning(
            "E10",
            where,
            "They may have the same participants: " + first.words(),
            "If one study is part of the other, " + first.remedy())
        : DataRule.warning(
            "E10",
            where,
            "Some of them may have the same participants, in "
                + group.size()
                + " pairs, such as "
                + first.one().name()
                + " and "
                + first.other().name()
                + ": "
                + first.words(),
            "If one study is part of another, " + first.remedy() + ", and so for each such pair");
  }

  /** The people of both lists; none if they are fewer than half of the shorter one. */
  private static Set<String> shared(Set<String> one, Set<String> other) {
    Set<String> shared = new TreeSet<>(one);
    shared.retainAll(other);
    return 2 * shared.size() >= Math.min(one.size(), other.size()) ? shared : Set.of();
  }

  /** Whether they may have appeared within a few years. */
  private static boolean areNear(StudyData one, StudyData other) {
    return one.year().isEmpty()
        || other.year().isEmpty()
        || Math.abs(one.year().getAsInt() - other.year().getAsInt()) <= YEARS;
  }

  /** Family name and first initial, without accents. */
  private static Set<String> people(StudyData study) {
    Set<String> people = new TreeSet<>();
    for (String author : study.authors()) {
      String plain =
          Normalizer.normalize(author, Normalizer.Form.NFD).replaceAll("\\p{M}", "").strip();
      int comma = plain.indexOf(',');
      String given = comma < 0 ? "" : plain.substring(comma + 1).strip();
      String family = comma < 0 ? plain : plain.substring(0, comma).strip();
      people.add(
          given.isEmpty()
              ? family.toLowerCase(Locale.ROOT)
              : (family + " " + given.substring(0, 1)).toLowerCase(Locale.ROOT));
    }
    return people;
  }

  private static boolean areElsewhere(DataSet data, StudyData one, StudyData other) {
    return data.form().fields().stream()
        .filter(field -> field.meaning().role() == FormField.Role.PLACE)
        .anyMatch(
            field -> {
              String a = description(one, field);
              String b = description(other, field);
              return !a.isEmpty() && !b.isEmpty() && !a.contains(b) && !b.contains(a);
            });
  }

  /** The evidence for the same participants, in words; empty if it is too weak. */
  private static Optional<String> signs(
      DataSet data, StudyData one, StudyData other, Map<String, Integer> common) {
    OptionalLong a = one.participants(data.form());
    OptionalLong b = other.participants(data.form());
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    long fewer = Math.min(a.getAsLong(), b.getAsLong());
    long more = Math.max(a.getAsLong(), b.getAsLong());
    if (fewer >= ALIKE * more) {
      return Optional.of(a.getAsLong() + " and " + b.getAsLong() + " participants");
    }
    StudyData small = a.getAsLong() < b.getAsLong() ? one : other;
    StudyData large = a.getAsLong() < b.getAsLong() ? other : one;
    Optional<String> rare = rare(data, one, other, common);
    return rare.isPresent() && isWithin(data, small, large)
        ? Optional.of(fewer + " of " + more + " participants, ages within, and both: " + rare.get())
        : Optional.empty();
  }

  /** A description that only these two studies have. */
  private static Optional<String> rare(
      DataSet data, StudyData one, StudyData other, Map<String, Integer> common) {
    return data.form().fields().stream()
        .filter(SameCohort::describes)
        .filter(field -> !description(one, field).isEmpty())
        .filter(field -> description(one, field).equals(description(other, field)))
        .map(field -> field.id() + "\n" + description(one, field))
        .filter(key -> common.getOrDefault(key, 0) == 2)
        .map(key -> key.substring(key.indexOf('\n') + 1))
        .findFirst();
  }

  /** How many studies have each description. */
  private static Map<String, Integer> descriptions(DataSet data) {
    Map<String, Integer> common = new HashMap<>();
    for (StudyData study : data.studies()) {
      data.form().fields().stream()
          .filter(SameCohort::describes)
          .map(field -> field.id() + "\n" + description(study, field))
          .forEach(key -> common.merge(key, 1, Integer::sum));
    }
    return common;
  }

  private static boolean describes(FormField field) {
    return field.level() == Level.STUDY
        && field.type().isProse()
        && field.meaning().role() != FormField.Role.PLACE;
  }

  private static String description(StudyData study, FormField field) {
    return study
        .get(Cell.of(field.id()))
        .filter(value -> !(value instanceof Value.NotReported))
        .map(value -> value.text().toLowerCase(Locale.ROOT).replaceAll("\\W+", " ").strip())
        .orElse("");
  }

  /** Whether a range of one study is within that of the other, for a quantity that both have. */
  private static boolean isWithin(DataSet data, StudyData small, StudyData large) {
    for (FormField field : data.form().fields()) {
      if (field.level() == Level.STUDY && !field.meaning().about().isEmpty()) {
        Cell cell = Cell.of(field.id());
        Optional<Value.Range> inner = small.get(cell).flatMap(Numbers::range);
        Optional<Value.Range> outer = large.get(cell).flatMap(Numbers::range);
        if (inner.isPresent() && outer.isPresent()) {
          BigDecimal low = outer.get().low();
          return inner.get().low().compareTo(low) >= 0
              && inner.get().high().compareTo(outer.get().high()) <= 0;
        }
      }
    }
    return false;
  }
}
