package screen.render.diagram;

import static screen.render.diagram.Lines.headed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import screen.flow.Box;
import screen.flow.Flow;
import screen.protocol.ExclusionReason;
import screen.protocol.Protocol;
import screen.protocol.Source;
import screen.protocol.Source.Kind;
import screen.record.RecordId;

/** What stands in the boxes that have more than one number. */
final class Contents {
  private static final String SOURCE_2020 =
      "From: Page MJ, McKenzie JE, Bossuyt PM, Boutron I, Hoffmann TC, Mulrow CD, et al. The PRISMA"
          + " 2020 statement: an updated guideline for reporting systematic reviews. BMJ"
          + " 2021;372:n71. doi: 10.1136/bmj.n71. For more information, visit:"
          + " http://www.prisma-statement.org/";

  private static final String SOURCE_2009 =
      "From: Moher D, Liberati A, Tetzlaff J, Altman DG, The PRISMA Group (2009). Preferred"
          + " Reporting Items for Systematic Reviews and Meta-Analyses: The PRISMA Statement. PLoS"
          + " Med 6(7): e1000097. doi:10.1371/journal.pmed1000097. For more information, visit"
          + " www.prisma-statement.org.";

  private final Flow flow;
  private final Protocol protocol;

  Contents(Flow flow, Protocol protocol) {
    this.flow = flow;
    this.protocol = protocol;
  }

  Lines identified() {
    return headed("Records identified from*:")
        .count(1, "Databases", flow.count(Box.IDENTIFIED_DATABASES))
        .and(sources(2, Kind.DATABASE))
        .count(1, "Registers", flow.count(Box.IDENTIFIED_REGISTERS))
        .and(sources(2, Kind.REGISTER));
  }

  Lines removed() {
    return headed("Records removed before screening:")
        .count(1, "Duplicate records removed", flow.count(Box.REMOVED_DUPLICATES))
        .countIfAny(2, "of these, known from earlier rounds", flow.count(Box.KNOWN_BEFORE))
        .count(
            1,
            "Records marked as ineligible by automation tools",
            flow.count(Box.REMOVED_AUTOMATION))
        .count(1, "Records removed for other reasons", flow.count(Box.REMOVED_OTHER));
  }

  Lines identifiedByOtherMethods() {
    return headed("Records identified from:")
        .and(method("Websites", Box.IDENTIFIED_WEBSITES, Kind.WEBSITE))
        .and(method("Organisations", Box.IDENTIFIED_ORGANISATIONS, Kind.ORGANISATION))
        .and(method("Citation searching", Box.IDENTIFIED_CITATIONS, Kind.CITATION))
        .and(sources(1, Kind.OTHER));
  }

  /** Reports excluded at full text; without any, the heading and a zero. */
  Lines excluded(Arm arm) {
    Lines lines = headed("Reports excluded:");
    Map<String, SortedSet<RecordId>> excluded = arm.excluded(flow);
    if (excluded.values().stream().allMatch(ids -> ids.isEmpty())) {
      return lines.text(0, Legible.count(0));
    }
    excluded.forEach((reason, ids) -> lines.countIfAny(1, label(reason), ids.size()));
    return lines;
  }

  /** The reasons of both arms together, in the order of the protocol. */
  Lines reasonsOfBothArms() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    protocol.exclusionReasons().forEach(reason -> counts.put(reason.id(), 0));
    for (Arm arm : Arm.values()) {
      arm.excluded(flow).forEach((reason, ids) -> counts.merge(reason, ids.size(), Integer::sum));
    }
    Lines lines = new Lines();
    counts.forEach((reason, count) -> lines.countIfAny(1, label(reason), count));
    return lines;
  }

  /** Cochrane's two further ends of a report, which the template has no place for. */
  Optional<Lines> unclassified(Arm arm) {
    return unlessEmpty(
        new Lines()
            .countIfAny(0, "Reports awaiting classification", flow.count(arm.awaiting()))
            .countIfAny(0, "Reports of ongoing studies", flow.count(arm.ongoing())));
  }

  /** Records that nobody or too few have judged, and those in conflict. */
  Optional<Lines> openRecords(Arm arm) {
    return open(
        arm == Arm.MAIN,
        Box.SCREENED,
        Box.PENDING_TITLE_ABSTRACT,
        Box.CONFLICTS_TITLE_ABSTRACT,
        "Records still to be screened",
        "Records in conflict");
  }

  /** Reports that nobody or too few have judged, and those in conflict. */
  Optional<Lines> openReports(Arm arm) {
    return open(
        arm == Arm.MAIN,
        Box.ASSESSED,
        Box.PENDING_FULL_TEXT,
        Box.CONFLICTS_FULL_TEXT,
        "Reports still to be assessed",
        "Reports in conflict");
  }

  /** What to say above a diagram whose numbers may still change. */
  Optional<Lines> interim() {
    if (!flow.isInterim()) {
      return Optional.empty();
    }
    String open =
        new Lines()
                .countIfAny(
                    0, "records still to be screened", flow.count(Box.PENDING_TITLE_ABSTRACT))
                .countIfAny(0, "reports still to be assessed", flow.count(Box.PENDING_FULL_TEXT))
                .countIfAny(0, "conflicts to be settled", flow.conflicts())
                .countIfAny(0, "possible duplicates to be ruled on", flow.possibleDuplicates())
                .list()
                .stream()
                .map(Node.Line::text)
                .collect(Collectors.joining(", "));
    return Optional.of(headed("Interim: these numbers are not final. Open: " + open));
  }

  /** The footnotes answer what those of the template ask for. */
  List<String> notes2020() {
    return List.of(
        "*As exported from each source, before duplicates were removed."
            + " **By human screeners; records that automation tools ruled out were removed before"
            + " screening."
            + round(),
        SOURCE_2020);
  }

  List<String> notes2009() {
    return round().isEmpty() ? List.of(SOURCE_2009) : List.of(round().strip(), SOURCE_2009);
  }

  private String round() {
    return flow.round().isEmpty()
        ? ""
        : " This diagram is about the searches of " + flow.round() + " alone.";
  }

  private Optional<Lines> open(
      boolean main,
      Box arm,
      Box pending,
      Box conflicts,
      String pendingLabel,
      String conflictLabel) {
    return unlessEmpty(
        new Lines()
            .countIfAny(0, pendingLabel, shared(main, arm, pending))
            .countIfAny(0, conflictLabel, shared(main, arm, conflicts)));
  }

  /** How many ids of a box belong to the main arm's box, or do not. */
  private int shared(boolean main, Box arm, Box box) {
    return (int) flow.ids(box).stream().filter(id -> flow.ids(arm).contains(id) == main).count();
  }

  private Lines method(String label, Box box, Kind kind) {
    List<Source> sources = searched(kind);
    Lines lines = new Lines();
    if (sources.isEmpty() && flow.count(box) == 0) {
      return lines;
    }
    lines.count(1, label, flow.count(box));
    boolean sameName = sources.size() == 1 && sources.get(0).name().equalsIgnoreCase(label);
    return sameName ? lines : lines.and(sources(2, kind));
  }

  private Lines sources(int indent, Kind kind) {
    Lines lines = new Lines();
    searched(kind).forEach(source -> lines.count(indent, source.name(), identifiedBy(source)));
    return lines;
  }

  /** The sources of a kind that were searched: of the others there is nothing to report. */
  private List<Source> searched(Kind kind) {
    return protocol.sources().stream()
        .filter(source -> source.kind() == kind)
        .filter(source -> flow.identifiedBySource().containsKey(source.id()))
        .toList();
  }

  private int identifiedBy(Source source) {
    SortedSet<RecordId> ids = flow.identifiedBySource().get(source.id());
    return ids == null ? 0 : ids.size();
  }

  private String label(String reason) {
    return protocol.reason(reason).map(ExclusionReason::label).orElse(reason);
  }

  private static Optional<Lines> unlessEmpty(Lines lines) {
    return lines.list().isEmpty() ? Optional.empty() : Optional.of(lines);
  }
}
