package screen.folder.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import screen.Nearest;
import screen.agreement.InterpretationBands;
import screen.agreement.MaybePolicy;
import screen.flow.check.Expected;
import screen.protocol.AgreementSettings;
import screen.protocol.Criteria;
import screen.protocol.ExclusionReason;
import screen.protocol.Protocol;
import screen.protocol.ReadingAids;
import screen.protocol.ReportSettings;
import screen.protocol.ReportSettings.Diagram;
import screen.protocol.Reviewers;
import screen.protocol.RoundSettings;
import screen.protocol.ScreeningSettings;
import screen.protocol.Source;
import screen.protocol.UpdateSettings;
import screen.record.Field;

/**
 * {@code screening-config.yaml} as parsed. A missing key is null here; the protocol has no nulls.
 */
record ProtocolYaml(
    @Nullable Integer format,
    @Nullable ReviewYaml review,
    @Nullable ReviewersYaml reviewers,
    @Nullable List<SourceYaml> sources,
    @Nullable List<ReasonYaml> exclusionReasons,
    @Nullable ReportYaml report,
    @Nullable AgreementYaml agreement,
    @Nullable ScreeningYaml screening,
    @Nullable Object criteria,
    @Nullable List<String> tags,
    @Nullable PreviousYaml previous,
    @Nullable String retractions,
    @Nullable RoundsYaml rounds,
    @Nullable SortedMap<String, Integer> expected) {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9_-]{0,99}");

  private static final Pattern TAG = Pattern.compile("[^;\\p{Cntrl}\u2028]{1,60}");

  record ReviewYaml(@Nullable String title, @Nullable String registration) {}

  record SourceYaml(
      @Nullable String id,
      @Nullable String name,
      @Nullable String kind,
      @Nullable SortedMap<String, Object> columns,
      @Nullable Boolean screenTitles) {}

  record ReasonYaml(@Nullable String id, @Nullable String label) {}

  record ReportYaml(@Nullable String diagram, @Nullable Integer quantitativeSynthesis) {}

  record AgreementYaml(@Nullable String maybe, @Nullable String bands) {}

  record PreviousYaml(@Nullable Integer studies, @Nullable Integer reports) {}

  record RoundsYaml(@Nullable Integer days) {}

  Protocol toProtocol(ConfigProblems problems) {
    if (format == null || format != 1) {
      throw problems.about("format", "The config must say `format: 1`; this tool reads no other.");
    }
    Reviewers team = reviewers(problems);
    List<Source> listed = sourceList(problems);
    List<ExclusionReason> reasons = reasonList(problems);
    return new Protocol(
        review == null ? "" : text(review.title()),
        review == null ? "" : text(review.registration()),
        team,
        listed,
        reasons,
        reportSettings(problems),
        agreementSettings(problems),
        (screening == null ? ScreeningSettings.DEFAULT : screening.toSettings(team, problems))
            .aidedBy(readingAids(problems)),
        updateSettings(problems),
        expectedNumbers(listed, reasons, problems));
  }

  private Reviewers reviewers(ConfigProblems problems) {
    if (reviewers == null || list(reviewers.screeners()).isEmpty()) {
      throw problems.about(
          "reviewers", "The config names no screeners. Add `reviewers: {screeners: [A, B]}`.");
    }
    return reviewers.toReviewers(problems);
  }

  private List<Source> sourceList(ConfigProblems problems) {
    Map<String, Source.Kind> kinds = new TreeMap<>();
    for (Source.Kind kind : Source.Kind.values()) {
      kinds.put(lower(kind), kind);
    }
    List<Source> result = new ArrayList<>();
    for (SourceYaml source : list(sources)) {
      String id = id("sources", source.id(), problems);
      String kind = source.kind() == null ? "database" : source.kind();
      result.add(
          new Source(
              id,
              orElse(source.name(), id),
              problems.oneOf("kind", kind, kinds),
              columns(source, problems),
              Boolean.TRUE.equals(source.screenTitles())));
    }
    problems.distinct("sources", result.stream().map(Source::id).toList());
    return result;
  }

  private static SortedMap<Field, List<String>> columns(
      SourceYaml source, ConfigProblems problems) {
    Map<String, Field> fields = new TreeMap<>();
    for (Field field : Field.values()) {
      fields.put(field.key(), field);
    }
    SortedMap<Field, List<String>> columns = new TreeMap<>();
    if (source.columns() != null) {
      source
          .columns()
          .forEach(
              (key, value) -> {
                Field field = problems.oneOf("columns", key, fields);
                columns.put(field, columnNames(key, value, problems));
              });
    }
    return columns;
  }

  /** The column names of a field, given as one name or a list. */
  private static List<String> columnNames(
      String key, @Nullable Object value, ConfigProblems problems) {
    List<?> several =
        value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    boolean names =
        !several.isEmpty()
            && several.stream()
                .allMatch(it -> it instanceof Number || (it instanceof String s && !s.isBlank()));
    if (!names) {
      throw problems.about(
          key, "`columns." + key + "` takes the name of a column, or a list such as [a, b].");
    }
    return several.stream().map(String::valueOf).toList();
  }

  private List<ExclusionReason> reasonList(ConfigProblems problems) {
    List<ExclusionReason> result = new ArrayList<>();
    for (ReasonYaml reason : list(exclusionReasons)) {
      String id = id("exclusion-reasons", reason.id(), problems);
      result.add(new ExclusionReason(id, orElse(reason.label(), id)));
    }
    problems.distinct("exclusion-reasons", result.stream().map(ExclusionReason::id).toList());
    requireOwnLabels(result, problems);
    return result;
  }

  private ReadingAids readingAids(ConfigProblems problems) {
    Criteria written =
        criteria == null ? Criteria.NONE : CriteriaYaml.read(problems.node("criteria"));
    List<String> words = list(tags).stream().map(ProtocolYaml::text).toList();
    for (String tag : words) {
      if (!TAG.matcher(tag).matches()) {
        throw problems.about(
            "tags",
            tag,
            "'" + tag + "' cannot be a tag: use 1 to 60 characters on one line, without `;`.");
      }
    }
    problems.distinct("tags", words);
    return new ReadingAids(written, words);
  }

  /** Refuses equal labels, as worksheets and the diagram name a reason by its label. */
  private static void requireOwnLabels(List<ExclusionReason> reasons, ConfigProblems problems) {
    Map<String, String> seen = new TreeMap<>();
    for (ExclusionReason reason : reasons) {
      String other = seen.put(reason.label().strip().toLowerCase(Locale.ROOT), reason.id());
      if (other != null) {
        throw problems.about(
            "id",
            reason.id(),
            "The reasons '"
                + other
                + "' and '"
                + reason.id()
                + "' have one label, '"
                + reason.label()
                + "': nobody could tell them apart. Give each its own.");
      }
    }
  }

  /**
   * The expected numbers of the flow. A misspelt name is refused, as it would never be compared.
   */
  private SortedMap<String, Integer> expectedNumbers(
      List<Source> sources, List<ExclusionReason> reasons, ConfigProblems problems) {
    SortedMap<String, Integer> numbers = new TreeMap<>();
    if (expected != null) {
      Set<String> known =
          Expected.names(
              sources.stream().map(Source::id).toList(),
              reasons.stream().map(ExclusionReason::id).toList());
      expected.forEach(
          (key, number) -> {
            if (!known.contains(key)) {
              throw problems.about(
                  key,
                  "The flow has no number '"
                      + key
                      + "' that `expected` could name. "
                      + Nearest.hint(key, known));
            }
            if (number == null || number < 0) {
              throw problems.about(key, "`expected." + key + "` takes a whole number, 0 or more.");
            }
            numbers.put(key, number);
          });
    }
    return numbers;
  }

  private ReportSettings reportSettings(ConfigProblems problems) {
    if (report == null) {
      return ReportSettings.DEFAULT;
    }
    Integer pooled = report.quantitativeSynthesis();
    if (pooled != null && pooled < 0) {
      throw problems.about(
          "quantitative-synthesis", "quantitative-synthesis counts studies: 0 or more.");
    }
    return new ReportSettings(
        chosen("report.diagram", report.diagram(), Diagram.PRISMA_2020, problems),
        pooled == null ? OptionalInt.empty() : OptionalInt.of(pooled));
  }

  private AgreementSettings agreementSettings(ConfigProblems problems) {
    return agreement == null
        ? AgreementSettings.DEFAULT
        : new AgreementSettings(
            chosen("agreement.maybe", agreement.maybe(), MaybePolicy.INCLUDE, problems),
            Optional.ofNullable(agreement.bands())
                .map(
                    word ->
                        chosen(
                            "agreement.bands", word, InterpretationBands.LANDIS_KOCH, problems)));
  }

  /** The constant of an enum that a word names, or the default if there is no word. */
  static <E extends Enum<E>> E chosen(
      String key, @Nullable String word, E otherwise, ConfigProblems problems) {
    if (word == null) {
      return otherwise;
    }
    Map<String, E> known = new TreeMap<>();
    for (E value : otherwise.getDeclaringClass().getEnumConstants()) {
      known.put(lower(value), value);
    }
    return problems.oneOf(key, word, known);
  }

  private UpdateSettings updateSettings(ConfigProblems problems) {
    int studies = previous == null || previous.studies() == null ? 0 : previous.studies();
    int reports = previous == null || previous.reports() == null ? studies : previous.reports();
    try {
      return new UpdateSettings(studies, reports, text(retractions), roundSettings(problems));
    } catch (IllegalArgumentException e) {
      throw problems.about("previous", "In `previous`, " + e.getMessage() + ".");
    }
  }

  private RoundSettings roundSettings(ConfigProblems problems) {
    if (rounds == null || rounds.days() == null) {
      return RoundSettings.DEFAULT;
    }
    if (rounds.days() < 0) {
      throw problems.about("days", "`days` of `rounds` counts days: 0 or more.");
    }
    return new RoundSettings(rounds.days());
  }

  private static String id(String list, @Nullable String id, ConfigProblems problems) {
    if (id == null) {
      throw problems.aboutItemWithout(list, "id", "Each of " + list + " needs an id.");
    }
    if (!ID.matcher(id).matches()) {
      throw problems.about(
          "id",
          text(id),
          "'"
              + text(id)
              + "' cannot be an id in "
              + list
              + ": use up to 100 lower-case letters, digits, - and _");
    }
    return id;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String text(@Nullable String value) {
    return value == null ? "" : value.strip();
  }

  private static String orElse(@Nullable String value, String otherwise) {
    return value == null || value.isBlank() ? otherwise : value.strip();
  }

  static <T> List<T> list(@Nullable List<T> values) {
    return values == null ? List.of() : values;
  }
}
