package screen.flow;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import screen.protocol.Protocol;
import screen.protocol.Source;
import screen.record.RecordId;

/**
 * The PRISMA flow of a review. Each box is a set of record ids and every count is the size of a
 * set, so "why 84?" is answered by printing the set.
 *
 * @param round the round it is about; "" for the whole review
 * @param boxes every box of {@link Box}, empty ones too
 * @param identifiedBySource source id to the records in its exports, for each source searched, in
 *     the order of the protocol
 * @param byReason for each box of records that were removed by a rule or excluded: rule or reason
 *     id to the records in the box for it, in the order of the protocol; at title and abstract a
 *     reason is optional
 * @param includedStudies study, named by its first report, to its included reports
 * @param furtherStudies report that is of several studies to how many of them are beyond the one
 *     that it is counted for in {@code includedStudies}
 * @param previous studies and reports included in the previous version of the review
 * @param possibleDuplicates number of pairs that await a ruling
 */
public record Flow(
    String round,
    Map<Box, SortedSet<RecordId>> boxes,
    Map<String, SortedSet<RecordId>> identifiedBySource,
    Map<Box, Map<String, SortedSet<RecordId>>> byReason,
    Map<RecordId, SortedSet<RecordId>> includedStudies,
    Map<RecordId, Integer> furtherStudies,
    Included previous,
    int possibleDuplicates) {
  public Flow {
    EnumMap<Box, SortedSet<RecordId>> all = new EnumMap<>(Box.class);
    for (Box box : Box.values()) {
      all.put(box, Collections.unmodifiableSortedSet(boxes.getOrDefault(box, new TreeSet<>())));
    }
    boxes = Collections.unmodifiableMap(all);
    identifiedBySource = Collections.unmodifiableMap(new LinkedHashMap<>(identifiedBySource));
    EnumMap<Box, Map<String, SortedSet<RecordId>>> reasons = new EnumMap<>(Box.class);
    byReason.forEach(
        (box, sets) -> reasons.put(box, Collections.unmodifiableMap(new LinkedHashMap<>(sets))));
    byReason = Collections.unmodifiableMap(reasons);
    includedStudies = Collections.unmodifiableMap(new LinkedHashMap<>(includedStudies));
    furtherStudies = Collections.unmodifiableMap(new LinkedHashMap<>(furtherStudies));
  }

  /**
   * Studies and the reports of them.
   *
   * @param studies 0 or more
   * @param reports at least as many as studies, apart from further ones
   * @param further how many of the studies are in a report that is counted for another one
   */
  public record Included(int studies, int reports, int further) {
    public static final Included NONE = new Included(0, 0);

    /** With at most one study a report. */
    public Included(int studies, int reports) {
      this(studies, reports, 0);
    }

    public boolean isNone() {
      return studies == 0 && reports == 0 && further == 0;
    }

    public Included plus(Included other) {
      return new Included(
          studies + other.studies, reports + other.reports, further + other.further);
    }
  }

  /** Returns this flow without some records, as if their searches had not been run. */
  public Flow without(Predicate<RecordId> left) {
    Map<Box, SortedSet<RecordId>> rest = new EnumMap<>(Box.class);
    boxes.forEach((box, ids) -> rest.put(box, without(ids, left)));
    Map<RecordId, SortedSet<RecordId>> studies = new LinkedHashMap<>();
    includedStudies.forEach(
        (study, reports) -> {
          SortedSet<RecordId> kept = without(reports, left);
          if (!kept.isEmpty()) {
            studies.put(kept.first(), kept);
          }
        });
    Map<Box, Map<String, SortedSet<RecordId>>> reasons = new EnumMap<>(Box.class);
    byReason.forEach((box, sets) -> reasons.put(box, without(sets, left)));
    Map<RecordId, Integer> further = new LinkedHashMap<>(furtherStudies);
    further.keySet().removeIf(left);
    return new Flow(
        round,
        rest,
        without(identifiedBySource, left),
        reasons,
        studies,
        further,
        previous,
        possibleDuplicates);
  }

  private static Map<String, SortedSet<RecordId>> without(
      Map<String, SortedSet<RecordId>> sets, Predicate<RecordId> left) {
    Map<String, SortedSet<RecordId>> rest = new LinkedHashMap<>();
    sets.forEach((name, ids) -> rest.put(name, without(ids, left)));
    return rest;
  }

  private static SortedSet<RecordId> without(SortedSet<RecordId> ids, Predicate<RecordId> left) {
    SortedSet<RecordId> rest = new TreeSet<>(ids);
    rest.removeIf(left);
    return rest;
  }

  /** The ids in a box. */
  public SortedSet<RecordId> ids(Box box) {
    return boxes.getOrDefault(box, Collections.emptySortedSet());
  }

  /** The records in a box by the rule or reason for which they are there; often not all of them. */
  public Map<String, SortedSet<RecordId>> byReason(Box box) {
    return byReason.getOrDefault(box, Map.of());
  }

  /** Records of databases and registers removed before screening, by rule id. */
  public Map<String, SortedSet<RecordId>> removedByRule() {
    return byReason(Box.REMOVED_AUTOMATION);
  }

  /** Records of databases and registers excluded at title and abstract, by reason id. */
  public Map<String, SortedSet<RecordId>> titleAbstractByReason() {
    return byReason(Box.EXCLUDED);
  }

  /** Reports of databases and registers excluded at full text, by reason id. */
  public Map<String, SortedSet<RecordId>> excludedByReason() {
    return byReason(Box.EXCLUDED_FULL_TEXT);
  }

  /** Reports of other methods excluded at full text, by reason id. */
  public Map<String, SortedSet<RecordId>> otherExcludedByReason() {
    return byReason(Box.OTHER_EXCLUDED_FULL_TEXT);
  }

  /**
   * The number of reports of both arms excluded at full text, by reason id: the protocol's reasons
   * first, in its order, also those with 0.
   */
  public Map<String, Integer> countsByReason(Protocol protocol) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    protocol.exclusionReasons().forEach(reason -> counts.put(reason.id(), 0));
    Box.EXCLUDED_FULL_TEXT
        .ofEachArm()
        .forEach(
            box ->
                byReason(box)
                    .forEach((reason, ids) -> counts.merge(reason, ids.size(), Integer::sum)));
    return counts;
  }

  /** The ids of one arm in a box of both arms; those of the main arm came through its box. */
  public SortedSet<RecordId> ids(Box box, Arm arm) {
    List<Box> main =
        box.comesFrom(Arm.MAIN).map(List::of).orElseGet(() -> Boxes.starts(Arm.MAIN).toList());
    SortedSet<RecordId> ids = new TreeSet<>(ids(box));
    ids.removeIf(id -> main.stream().anyMatch(from -> ids(from).contains(id)) != (arm == Arm.MAIN));
    return ids;
  }

  /** How many records came from a source; 0 for one that was not searched. */
  public int identifiedBy(Source source) {
    return identifiedBySource.getOrDefault(source.id(), Collections.emptySortedSet()).size();
  }

  /** How many ids are in a box. */
  public int count(Box box) {
    return ids(box).size();
  }

  /** How many ids are in a box and in its counterpart in the other arm. */
  public int countOfBothArms(Box box) {
    return box.ofEachArm().mapToInt(this::count).sum();
  }

  /** Studies and reports that this review included, both arms together. */
  public Included included() {
    int further = furtherStudies.values().stream().mapToInt(Integer::intValue).sum();
    return new Included(includedStudies.size() + further, countOfBothArms(Box.INCLUDED), further);
  }

  /** Included now and in the previous version. */
  public Included total() {
    return previous.plus(included());
  }

  /** How many records by other methods were excluded at title and abstract. */
  public int otherExcluded() {
    return count(Box.OTHER_EXCLUDED);
  }

  /** Whether anything is left to screen or settle: the numbers are then not final. */
  public boolean isInterim() {
    return possibleDuplicates > 0 || Boxes.all().anyMatch(box -> box.isOpen() && count(box) > 0);
  }

  /** Conflicts at both stages. */
  public int conflicts() {
    return count(Box.CONFLICTS_TITLE_ABSTRACT) + count(Box.CONFLICTS_FULL_TEXT);
  }

  /** Records in the exports of all sources. */
  public int identifiedByAllSources() {
    return identifiedBySource.values().stream().mapToInt(ids -> ids.size()).sum();
  }

  /** Records identified through databases and registers. */
  public int identifiedByMainArm() {
    return Boxes.starts(Arm.MAIN).mapToInt(this::count).sum();
  }

  /** Records identified through other methods than databases and registers. */
  public int identifiedByOtherMethods() {
    return Boxes.starts(Arm.OTHER).mapToInt(this::count).sum();
  }

  /** Which of the PRISMA 2020 diagrams fits: new or updated, v1 or, with other methods, v2. */
  public String variant() {
    return (isUpdated() ? "updated" : "new") + (hasOtherMethods() ? "-v2" : "-v1");
  }

  /** Whether it is the flow of an updated review, one that counts a previous version. */
  public boolean isUpdated() {
    return previous.reports() > 0 || previous.studies() > 0;
  }

  /** Whether anything was identified through other methods than databases and registers. */
  public boolean hasOtherMethods() {
    return identifiedByOtherMethods() > 0;
  }
}
