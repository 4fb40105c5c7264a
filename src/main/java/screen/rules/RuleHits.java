package screen.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import screen.duplicates.DuplicateSets;
import screen.protocol.Rule;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;

/**
 * The reports that the rules of the protocol hit, including those that people screened.
 *
 * @param hits by report, the representative of its set; the rules in the order of the protocol
 */
public record RuleHits(SortedMap<RecordId, List<Hit>> hits) {
  public static final RuleHits NONE = new RuleHits(new TreeMap<>());

  /**
   * A rule that hits a report.
   *
   * @param rule the id of the rule
   * @param value what the records say that the rule hits, such as {@code rus}
   */
  public record Hit(String rule, String value) {}

  public RuleHits {
    hits = Collections.unmodifiableSortedMap(new TreeMap<>(hits));
  }

  /**
   * Applies the rules that need no file. A set of duplicates is hit only if each of its records
   * that states the value is: where two databases say different things, a person looks.
   */
  public static RuleHits of(
      List<Rule> rules, DuplicateSets sets, SortedMap<RecordId, BibRecord> records) {
    List<Rule> applied = rules.stream().filter(rule -> !rule.isFromFile()).toList();
    if (applied.isEmpty()) {
      return NONE;
    }
    SortedMap<RecordId, List<Hit>> hits = new TreeMap<>();
    for (RecordId report : sets.representatives()) {
      List<Fields> members =
          sets.members(report).stream()
              .flatMap(id -> Stream.ofNullable(records.get(id)))
              .map(BibRecord::fields)
              .toList();
      List<Hit> found = new ArrayList<>();
      for (Rule rule : applied) {
        hit(rule, members).ifPresent(value -> found.add(new Hit(rule.id(), value)));
      }
      if (!found.isEmpty()) {
        hits.put(report, List.copyOf(found));
      }
    }
    return new RuleHits(hits);
  }

  /** The rules that hit a report; none for most. */
  public List<Hit> on(RecordId report) {
    return hits.getOrDefault(report, List.of());
  }

  private static Optional<String> hit(Rule rule, Collection<Fields> members) {
    Field field = field(rule.kind());
    List<Fields> stating =
        members.stream().filter(fields -> !stated(rule, fields, field).isEmpty()).toList();
    return stating.stream()
        .findFirst()
        .filter(first -> stating.stream().allMatch(f -> isHit(rule, stated(rule, f, field))))
        .map(first -> String.join("; ", stated(rule, first, field)));
  }

  private static Field field(Rule.Kind kind) {
    return switch (kind) {
      case LANGUAGES_OTHER_THAN -> Field.LANGUAGE;
      case PUBLISHED_BEFORE, PUBLISHED_AFTER -> Field.DATE;
      case PUBLICATION_TYPES -> Field.PUBLICATION_TYPES;
      case DOCUMENT_TYPES -> Field.TYPE;
      case FILE -> throw new IllegalArgumentException("a file says what it hits");
    };
  }

  /** The values that a rule can check; a language that is not known is not stated. */
  private static List<String> stated(Rule rule, Fields fields, Field field) {
    if (field == Field.DATE && !fields.has(Field.DATE)) {
      return fields.all(Field.YEAR);
    }
    List<String> values = fields.all(field);
    return rule.kind() == Rule.Kind.LANGUAGES_OTHER_THAN
            && values.stream().anyMatch(value -> Languages.code(value).isEmpty())
        ? List.of()
        : values;
  }

  private static boolean isHit(Rule rule, List<String> values) {
    return switch (rule.kind()) {
      case LANGUAGES_OTHER_THAN ->
          values.stream()
              .map(Languages::code)
              .noneMatch(
                  code -> rule.values().stream().map(Languages::code).anyMatch(code::equals));
      case PUBLISHED_BEFORE -> order(values.get(0), rule.values().get(0)) < 0;
      case PUBLISHED_AFTER -> order(values.get(0), rule.values().get(0)) > 0;
      case PUBLICATION_TYPES, DOCUMENT_TYPES ->
          values.stream()
              .anyMatch(value -> rule.values().stream().anyMatch(value::equalsIgnoreCase));
      case FILE -> false;
    };
  }

  /** Compares two dates as far as both are known: of 2020 and 2020-06 neither is the earlier. */
  private static int order(String date, String bound) {
    int known = Math.min(date.length(), bound.length());
    return date.substring(0, known).compareTo(bound.substring(0, known));
  }
}
