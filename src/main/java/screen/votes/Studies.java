package screen.votes;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import screen.Moment;
import screen.record.RecordId;

/** The studies that reports belong to, as the reviewers linked them. */
public final class Studies {
  public static final Studies NONE = new Studies(Map.of(), Map.of());

  /** The newest decision on each pair, link or unlink. */
  private final Map<String, StudyLink> latest;

  private final Map<String, StudyLink> linked;

  /** The newest decision on how many studies a report is of. */
  private final Map<RecordId, StudyLink> held;

  private Studies(Map<String, StudyLink> latest, Map<RecordId, StudyLink> held) {
    this.latest = latest;
    this.held = held;
    this.linked = new LinkedHashMap<>(latest);
    linked.values().removeIf(link -> link.kind() != StudyLink.Kind.LINK);
  }

  /**
   * Builds the studies from links.
   *
   * @param reportOf gives the report of a record, so that a link remains valid if a record is later
   *     removed as a duplicate
   */
  public static Studies of(Collection<StudyLink> links, UnaryOperator<RecordId> reportOf) {
    Map<String, StudyLink> newest = new LinkedHashMap<>();
    Map<RecordId, StudyLink> held = new HashMap<>();
    links.stream()
        .sorted(
            Comparator.<StudyLink, Instant>comparing(link -> link.decidedAt().toInstant())
                .thenComparingInt(StudyLink::line))
        .map(link -> link.between(reportOf.apply(link.a()), reportOf.apply(link.b())))
        .forEach(
            link -> {
              if (link.kind() == StudyLink.Kind.HOLDS) {
                held.put(link.a(), link);
              } else {
                newest.put(link.pair(), link);
              }
            });
    return new Studies(newest, held);
  }

  /**
   * The time for a new decision on two reports: later than every earlier one, so that it counts
   * even if the clock is slow.
   */
  public OffsetDateTime time(RecordId a, RecordId b, OffsetDateTime now) {
    StudyLink before = latest.get(StudyLink.pair(a, b));
    return before == null ? now : Moment.after(before.decidedAt(), now);
  }

  /** The same for the decision of how many studies a report is. */
  public OffsetDateTime time(RecordId report, OffsetDateTime now) {
    StudyLink before = held.get(report);
    return before == null ? now : Moment.after(before.decidedAt(), now);
  }

  /** The decision of how many studies a report is, if any. */
  public Optional<StudyLink> holding(RecordId report) {
    return Optional.ofNullable(held.get(report));
  }

  /**
   * Of how many studies linked reports are together: as many as the one that is of the most, since
   * linked reports share their studies.
   *
   * @param study linked reports, at least one
   */
  public int count(Collection<RecordId> study) {
    return study.stream()
        .map(held::get)
        .filter(Objects::nonNull)
        .mapToInt(StudyLink::studies)
        .max()
        .orElse(1);
  }

  /** The decision on two reports that counts, link or unlink. */
  public Optional<StudyLink> newest(RecordId a, RecordId b) {
    return Optional.ofNullable(latest.get(StudyLink.pair(a, b)));
  }

  /** Whether these two reports are linked directly, not only through others. */
  public boolean isLinked(RecordId a, RecordId b) {
    return linked.containsKey(StudyLink.pair(a, b));
  }

  /**
   * Groups reports into studies, each named by its first report. Links are transitive: two reports
   * linked to a third are one study, even if the third is not among {@code reports}.
   */
  public SortedMap<RecordId, SortedSet<RecordId>> group(Collection<RecordId> reports) {
    Map<RecordId, RecordId> parent = new HashMap<>();
    for (StudyLink link : linked.values()) {
      RecordId a = root(parent, link.a());
      RecordId b = root(parent, link.b());
      if (!a.equals(b)) {
        parent.put(a, b);
      }
    }
    Map<RecordId, SortedSet<RecordId>> byRoot = new HashMap<>();
    for (RecordId report : reports) {
      byRoot.computeIfAbsent(root(parent, report), root -> new TreeSet<>()).add(report);
    }
    SortedMap<RecordId, SortedSet<RecordId>> studies = new TreeMap<>();
    byRoot.values().forEach(study -> studies.put(study.first(), study));
    return studies;
  }

  private static RecordId root(Map<RecordId, RecordId> parent, RecordId id) {
    RecordId root = id;
    while (parent.containsKey(root)) {
      root = parent.getOrDefault(root, root);
    }
    return root;
  }
}
