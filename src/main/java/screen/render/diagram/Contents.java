package screen.render.diagram;

import static screen.render.diagram.BoxText.headed;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import screen.flow.Arm;
import screen.flow.Box;
import screen.flow.Boxes;
import screen.flow.Flow;
import screen.flow.Versions;
import screen.flow.Versions.Column;
import screen.protocol.Protocol;
import screen.protocol.Source;
import screen.protocol.Source.Kind;

/** The texts of boxes with more than one number, and of notices. */
final class Contents {
  private final Versions versions;
  private final Flow flow;
  private final Protocol protocol;
  private final Tallies tallies;

  Contents(Versions versions, Protocol protocol) {
    this.versions = versions;
    this.flow = versions.whole();
    this.protocol = protocol;
    this.tallies = new Tallies(versions);
  }

  Footnotes footnotes() {
    return new Footnotes(versions);
  }

  Tallies tallies() {
    return tallies;
  }

  /**
   * Whether a line or box of the template is shown. Lines that the template lacks are only shown if
   * they count any.
   */
  boolean isShown(Tally tally) {
    return protocol.report().shown().emptyBoxes() || !tally.isZero();
  }

  BoxText counted(Box box) {
    return BoxText.counted(box.label(), tallies.of(box));
  }

  BoxText identified(String heading) {
    return headed(heading)
        .and(line(1, Box.IDENTIFIED_DATABASES))
        .and(sources(2, Kind.DATABASE))
        .and(line(1, Box.IDENTIFIED_REGISTERS))
        .and(sources(2, Kind.REGISTER));
  }

  /**
   * Records removed before screening, with this label for those that rules removed; empty if no
   * line is shown.
   */
  Optional<BoxText> removed(String automation) {
    BoxText lines = new BoxText();
    Boxes.removed()
        .forEach(
            box -> {
              String label = box == Box.REMOVED_AUTOMATION ? automation : box.label();
              lines.and(line(1, label, box)).and(rules(2, box));
              Boxes.parts()
                  .filter(part -> part.isPartOf(box))
                  .forEach(it -> lines.and(line(2, it)));
            });
    return unlessEmpty(lines).map(headed("Records removed before screening:")::and);
  }

  /**
   * Records of other methods that never became reports, with the rules that removed them and, if
   * wanted, the reasons for which they were excluded.
   */
  BoxText dropped() {
    BoxText lines = counted(Box.OTHER_DROPPED).and(rules(1, Box.OTHER_AUTOMATION));
    return listsEarlyReasons() ? lines.and(reasons(1, Box.OTHER_EXCLUDED)) : lines;
  }

  /** The records that each rule removed before screening, of all these boxes together. */
  BoxText rules(int indent, Box... boxes) {
    return listed(indent, named(boxes), protocol.automation()::label, boxes);
  }

  /** The records excluded for each reason, of all these boxes together. */
  BoxText reasons(int indent, Box... boxes) {
    Stream<String> reasons = named(boxes).sorted(Comparator.comparingInt(protocol::reasonOrder));
    return listed(indent, reasons, protocol::reasonLabel, boxes);
  }

  private Stream<String> named(Box... boxes) {
    return Arrays.stream(boxes).flatMap(box -> flow.byReason(box).keySet().stream()).distinct();
  }

  private BoxText listed(
      int indent, Stream<String> names, UnaryOperator<String> label, Box... boxes) {
    BoxText lines = new BoxText();
    names.forEach(
        name -> lines.countIfAny(indent, label.apply(name), tallies.ofReason(name, boxes)));
    return lines;
  }

  private boolean listsEarlyReasons() {
    return protocol.report().shown().titleAbstractReasons();
  }

  /** A line with the count of a box; without text if that is 0 and need not be shown. */
  BoxText line(int indent, Box box) {
    return line(indent, box.label(), box);
  }

  private BoxText line(int indent, String label, Box box) {
    Tally tally = tallies.of(box);
    return box.isAlwaysShown() && isShown(tally)
        ? new BoxText().count(indent, label, tally)
        : new BoxText().countIfAny(indent, label, tally);
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
   * @param excluded boxes whose reasons are given
   * @param all the number of records in these boxes
   */
  BoxText excludedRecords(String heading, Tally all, Box... excluded) {
    BoxText reasons = earlyReasons(1, excluded);
    BoxText lines = BoxText.counted(heading, all).and(reasons);
    return reasons.isEmpty()
        ? lines
        : lines.countIfAny(1, "Excluded by AI", tallies.of(Box.EXCLUDED_BY_AI));
  }

  /** The reasons for which people excluded records of these boxes, if the protocol wants them. */
  BoxText earlyReasons(int indent, Box... excluded) {
    if (!listsEarlyReasons() || named(excluded).findAny().isEmpty()) {
      return new BoxText();
    }
    Tally without =
        tallies.number(of -> Arrays.stream(excluded).mapToInt(box -> withoutReason(of, box)).sum());
    return reasons(indent, excluded).countIfAny(indent, "No reason given", without);
  }

  private static int withoutReason(Flow of, Box box) {
    int byAi = box == Box.EXCLUDED ? of.count(Box.EXCLUDED_BY_AI) : 0;
    int given = of.byReason(box).values().stream().mapToInt(Set::size).sum();
    return of.count(box) - byAi - given;
  }

  /** Reports excluded at full text; without any, the heading and a zero. */
  BoxText excluded(Arm arm) {
    BoxText lines = headed("Reports excluded:");
    BoxText reasons = reasons(1, Box.EXCLUDED_FULL_TEXT.inArm(arm));
    return reasons.isEmpty() ? lines.text(0, DrawableText.count(0)) : lines.and(reasons);
  }

  /**
   * Cochrane's two further end states of a report, which the template lacks; empty if there are
   * none.
   */
  Optional<BoxText> unclassified(Arm arm) {
    BoxText lines = new BoxText();
    Boxes.unclassified(arm).forEach(box -> lines.countIfAny(0, box.label(), tallies.of(box)));
    return unlessEmpty(lines);
  }

  /**
   * Records not screened or screened by too few, and those in conflict; empty if there are none.
   */
  Optional<BoxText> openRecords(Arm arm) {
    return open(arm, Box.PENDING_TITLE_ABSTRACT, Box.CONFLICTS_TITLE_ABSTRACT);
  }

  /**
   * Reports not screened or screened by too few, and those in conflict; empty if there are none.
   */
  Optional<BoxText> openReports(Arm arm) {
    return open(arm, Box.PENDING_FULL_TEXT, Box.CONFLICTS_FULL_TEXT);
  }

  /** Lines for those of these boxes, in both arms, that count any; empty if none does. */
  Optional<BoxText> ifAnyInBothArms(Box... boxes) {
    BoxText lines = new BoxText();
    for (Box box : boxes) {
      lines.countIfAny(0, box.label(), tallies.ofBothArms(box));
    }
    return unlessEmpty(lines);
  }

  /** A key to the numbers of a living review: their versions in order; empty for other reviews. */
  Optional<BoxText> legend() {
    if (!versions.isLiving()) {
      return Optional.empty();
    }
    String labels =
        versions.columns().stream().map(Column::label).collect(Collectors.joining(" | "));
    return Optional.of(
        headed((versions.columns().size() > 1 ? "Numbers in this order: " : "") + labels));
  }

  /** The notice above a diagram whose numbers may still change; empty if they are final. */
  Optional<BoxText> interim() {
    if (!flow.isInterim()) {
      return Optional.empty();
    }
    String open =
        new BoxText()
                .countIfAny(
                    0,
                    "records still to be screened",
                    Tally.of(flow.count(Box.PENDING_TITLE_ABSTRACT)))
                .countIfAny(
                    0, "reports still to be assessed", Tally.of(flow.count(Box.PENDING_FULL_TEXT)))
                .countIfAny(0, "conflicts to be settled", Tally.of(flow.conflicts()))
                .countIfAny(
                    0, "possible duplicates to be ruled on", Tally.of(flow.possibleDuplicates()))
                .list()
                .stream()
                .map(BoxNode.Line::text)
                .collect(Collectors.joining(", "));
    return Optional.of(headed("Interim: these numbers are not final. Open: " + open));
  }

  private Optional<BoxText> open(Arm arm, Box... open) {
    BoxText lines = new BoxText();
    for (Box box : open) {
      lines.countIfAny(0, box.label(), tallies.of(box, arm));
    }
    return unlessEmpty(lines);
  }

  private BoxText method(Box box, Kind kind) {
    List<Source> sources = searched(kind);
    BoxText lines = new BoxText();
    Tally tally = tallies.of(box);
    if ((sources.isEmpty() && tally.isZero()) || !isShown(tally)) {
      return lines;
    }
    lines.count(1, box.label(), tally);
    boolean sameName = sources.size() == 1 && sources.get(0).name().equalsIgnoreCase(box.label());
    return sameName ? lines : lines.and(sources(2, kind));
  }

  private BoxText sources(int indent, Kind kind) {
    BoxText lines = new BoxText();
    for (Source source : searched(kind)) {
      Tally tally = tallies.number(of -> of.identifiedBy(source));
      if (isShown(tally)) {
        lines.count(indent, source.name(), tally);
      }
    }
    return lines;
  }

  /** The sources of a kind that were searched. */
  private List<Source> searched(Kind kind) {
    return protocol.sources().stream()
        .filter(source -> source.kind() == kind)
        .filter(source -> flow.identifiedBySource().containsKey(source.id()))
        .toList();
  }

  private static Optional<BoxText> unlessEmpty(BoxText lines) {
    return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
  }
}
