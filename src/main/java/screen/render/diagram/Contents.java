package screen.render.diagram;

import static screen.render.diagram.BoxText.headed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import screen.flow.Arm;
import screen.flow.Box;
import screen.flow.Boxes;
import screen.flow.Flow;
import screen.protocol.Protocol;
import screen.protocol.Source;
import screen.protocol.Source.Kind;
import screen.record.RecordId;

/** The texts of boxes with more than one number, of notices and of notes. */
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

  BoxText identified() {
    return headed("Records identified from*:")
        .and(line(1, Box.IDENTIFIED_DATABASES))
        .and(sources(2, Kind.DATABASE))
        .and(line(1, Box.IDENTIFIED_REGISTERS))
        .and(sources(2, Kind.REGISTER));
  }

  BoxText removed() {
    BoxText lines = headed("Records removed before screening:");
    Boxes.removed()
        .forEach(
            box -> {
              lines.and(line(1, box));
              if (box == Box.REMOVED_AUTOMATION) {
                lines.and(rules(2));
              }
              Boxes.parts()
                  .filter(part -> part.isPartOf(box))
                  .forEach(it -> lines.and(line(2, it)));
            });
    return lines;
  }

  /** The records that each rule removed before screening. */
  BoxText rules(int indent) {
    BoxText lines = new BoxText();
    flow.removedByRule()
        .forEach(
            (rule, ids) -> lines.countIfAny(indent, protocol.automation().label(rule), ids.size()));
    return lines;
  }

  /** A line with the count of a box; without text if the box is empty and not in the template. */
  private BoxText line(int indent, Box box) {
    return box.isAlwaysShown()
        ? new BoxText().count(indent, box.label(), flow.count(box))
        : new BoxText().countIfAny(indent, box.label(), flow.count(box));
  }

  BoxText identifiedByOtherMethods() {
    return headed("Records identified from:")
        .and(method(Box.IDENTIFIED_WEBSITES, Kind.WEBSITE))
        .and(method(Box.IDENTIFIED_ORGANISATIONS, Kind.ORGANISATION))
        .and(method(Box.IDENTIFIED_CITATIONS, Kind.CITATION))
        .and(sources(1, Kind.OTHER));
  }

  /**
   * Records excluded at title and abstract, with reasons if the protocol wants these in the
   * diagram.
   *
   * @param count of both arms or of one
   */
  BoxText excludedRecords(String heading, int count) {
    BoxText lines = BoxText.counted(heading, count);
    Map<String, SortedSet<RecordId>> reasons = flow.titleAbstractByReason();
    if (!protocol.report().titleAbstractReasons() || reasons.isEmpty()) {
      return lines;
    }
    int given = reasons.values().stream().mapToInt(ids -> ids.size()).sum();
    reasons.forEach((reason, ids) -> lines.countIfAny(1, protocol.reasonLabel(reason), ids.size()));
    return lines.countIfAny(1, "No reason given", count - given);
  }

  /** Reports excluded at full text; without any, the heading and a zero. */
  BoxText excluded(Arm arm) {
    BoxText lines = headed("Reports excluded:");
    Map<String, SortedSet<RecordId>> excluded = flow.byReason(Box.EXCLUDED_FULL_TEXT.inArm(arm));
    if (excluded.values().stream().allMatch(ids -> ids.isEmpty())) {
      return lines.text(0, DrawableText.count(0));
    }
    excluded.forEach(
        (reason, ids) -> lines.countIfAny(1, protocol.reasonLabel(reason), ids.size()));
    return lines;
  }

  /** The reasons of both arms together, in the order of the protocol. */
  BoxText reasonsOfBothArms() {
    BoxText lines = new BoxText();
    flow.countsByReason(protocol)
        .forEach((reason, count) -> lines.countIfAny(1, protocol.reasonLabel(reason), count));
    return lines;
  }

  /**
   * Cochrane's two further end states of a report, which the template lacks; empty if there are
   * none.
   */
  Optional<BoxText> unclassified(Arm arm) {
    BoxText lines = new BoxText();
    Boxes.unclassified(arm).forEach(box -> lines.countIfAny(0, box.label(), flow.count(box)));
    return unlessEmpty(lines);
  }

  /** Records not judged or judged by too few, and those in conflict; empty if there are none. */
  Optional<BoxText> openRecords(Arm arm) {
    return open(arm, Box.PENDING_TITLE_ABSTRACT, Box.CONFLICTS_TITLE_ABSTRACT);
  }

  /** Reports not judged or judged by too few, and those in conflict; empty if there are none. */
  Optional<BoxText> openReports(Arm arm) {
    return open(arm, Box.PENDING_FULL_TEXT, Box.CONFLICTS_FULL_TEXT);
  }

  /** The notice above a diagram whose numbers may still change; empty if they are final. */
  Optional<BoxText> interim() {
    if (!flow.isInterim()) {
      return Optional.empty();
    }
    String open =
        new BoxText()
                .countIfAny(
                    0, "records still to be screened", flow.count(Box.PENDING_TITLE_ABSTRACT))
                .countIfAny(0, "reports still to be assessed", flow.count(Box.PENDING_FULL_TEXT))
                .countIfAny(0, "conflicts to be settled", flow.conflicts())
                .countIfAny(0, "possible duplicates to be ruled on", flow.possibleDuplicates())
                .list()
                .stream()
                .map(BoxNode.Line::text)
                .collect(Collectors.joining(", "));
    return Optional.of(headed("Interim: these numbers are not final. Open: " + open));
  }

  /** The footnotes, which answer those of the template. */
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

  private Optional<BoxText> open(Arm arm, Box... open) {
    BoxText lines = new BoxText();
    for (Box box : open) {
      lines.countIfAny(0, box.label(), flow.ids(box, arm).size());
    }
    return unlessEmpty(lines);
  }

  private BoxText method(Box box, Kind kind) {
    List<Source> sources = searched(kind);
    BoxText lines = new BoxText();
    if (sources.isEmpty() && flow.count(box) == 0) {
      return lines;
    }
    lines.count(1, box.label(), flow.count(box));
    boolean sameName = sources.size() == 1 && sources.get(0).name().equalsIgnoreCase(box.label());
    return sameName ? lines : lines.and(sources(2, kind));
  }

  private BoxText sources(int indent, Kind kind) {
    BoxText lines = new BoxText();
    searched(kind).forEach(source -> lines.count(indent, source.name(), flow.identifiedBy(source)));
    return lines;
  }

  /** The sources of a kind that were searched; the others have nothing to report. */
  private List<Source> searched(Kind kind) {
    return protocol.sources().stream()
        .filter(source -> source.kind() == kind)
        .filter(source -> flow.identifiedBySource().containsKey(source.id()))
        .toList();
  }

  private static Optional<BoxText> unlessEmpty(BoxText lines) {
    return lines.list().isEmpty() ? Optional.empty() : Optional.of(lines);
  }
}
