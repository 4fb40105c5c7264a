package screen.render.extraction;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import screen.render.figures.ReviewReport;
import screen.render.references.Citation;

/** Names studies as tables do: {@code Sheehy 2015}. */
final class StudyNames {
  private StudyNames() {}

  /**
   * The names of studies, in the order given; studies of one name get a letter each: 2015a, 2015b.
   */
  static Map<RecordId, String> of(ReviewReport report, Collection<RecordId> studies) {
    Map<RecordId, String> plain = new LinkedHashMap<>();
    studies.forEach(study -> plain.put(study, name(study, report.fields(study))));
    Map<String, Long> counts =
        plain.values().stream().collect(Collectors.groupingBy(it -> it, Collectors.counting()));
    Map<String, Integer> seen = new LinkedHashMap<>();
    Map<RecordId, String> names = new LinkedHashMap<>();
    plain.forEach(
        (study, name) ->
            names.put(
                study,
                counts.getOrDefault(name, 1L) == 1
                    ? name
                    : name + letter(seen.merge(name, 1, Integer::sum))));
    return names;
  }

  private static String name(RecordId study, Fields fields) {
    List<String> authors = fields.all(Field.AUTHORS);
    String year = fields.first(Field.YEAR);
    if (authors.isEmpty()) {
      return study.toString();
    }
    return (Citation.family(authors.get(0)) + " " + year).strip();
  }

  /** a, b, ..., z, aa, ab, ... */
  private static String letter(int n) {
    String last = String.valueOf((char) ('a' + (n - 1) % 26));
    return n <= 26 ? last : letter((n - 1) / 26) + last;
  }
}
