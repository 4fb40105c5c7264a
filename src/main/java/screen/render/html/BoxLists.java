package screen.render.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import screen.flow.Arm;
import screen.flow.Box;
import screen.flow.Boxes;
import screen.flow.Flow;
import screen.protocol.Protocol;
import screen.protocol.Source;
import screen.record.RecordId;

/** The records behind each box of the drawn diagram, by the id that the box has there. */
final class BoxLists {
  /**
   * A line of a box.
   *
   * @param label "" if the box has no lines of its own
   */
  record Part(String label, SortedSet<RecordId> ids) {}

  /** A box with its title; its parts are disjoint and not empty. */
  record Listed(String title, List<Part> parts) {}

  private final Protocol protocol;
  private final Flow flow;
  private final Map<String, Listed> boxes = new LinkedHashMap<>();

  private BoxLists(Protocol protocol, Flow flow) {
    this.protocol = protocol;
    this.flow = flow;
  }

  /** The boxes of the diagram that the protocol chooses, without those that have no records. */
  static Map<String, Listed> of(Protocol protocol, Flow flow) {
    BoxLists lists = new BoxLists(protocol, flow);
    switch (protocol.report().diagram()) {
      case PRISMA_2009 -> lists.prisma2009();
      case ROSES -> lists.roses();
      case PRISMA_2020, PRISMA_TRAICE -> {
        lists.databasesAndRegisters();
        lists.otherMethods();
      }
    }
    return lists.boxes;
  }

  private void databasesAndRegisters() {
    put("identified", "Records identified", sources(true));
    put("removed", "Records removed before screening", removed());
    put("screened", Box.SCREENED);
    put("rec_excluded", Box.EXCLUDED.label(), excludedRecords());
    put("rec_open", "Records still open", openRecords(Arm.MAIN));
    put("sought", Box.SOUGHT);
    put("not_retrieved", Box.NOT_RETRIEVED);
    put("assessed", Box.ASSESSED);
    put("rep_excluded", "Reports excluded", reasons(List.of(flow.excludedByReason())));
    put("rep_unclassified", "Reports without a classification", unclassified(Arm.MAIN));
    put("rep_open", "Reports still open", openReports(Arm.MAIN));
    put("included", "Reports of included studies", bothArms(Box.INCLUDED));
  }

  /** The records that automation removed are listed by rule, if the rules are known. */
  private List<Part> removed() {
    List<Part> parts = new ArrayList<>();
    for (Box box : Boxes.removed().toList()) {
      if (box == Box.REMOVED_AUTOMATION && !flow.removedByRule().isEmpty()) {
        flow.removedByRule()
            .forEach((rule, ids) -> parts.add(new Part(protocol.automation().label(rule), ids)));
      } else {
        parts.add(part(box.shortLabel(), box));
      }
    }
    return parts;
  }

  /** The records that AI excluded are listed apart. */
  private List<Part> excludedRecords() {
    return flow.count(Box.EXCLUDED_BY_AI) == 0
        ? List.of(part("", Box.EXCLUDED))
        : List.of(part("By human", Box.EXCLUDED_BY_HUMAN), part("By AI", Box.EXCLUDED_BY_AI));
  }

  private void otherMethods() {
    put("o_identified", "Records identified by other methods", sources(false));
    put("o_dropped", Box.OTHER_DROPPED);
    put("o_rec_open", "Records of other methods still open", openRecords(Arm.OTHER));
    put("o_sought", "Reports of other methods sought for retrieval", Box.OTHER_SOUGHT);
    put("o_not_retrieved", "Reports of other methods not retrieved", Box.OTHER_NOT_RETRIEVED);
    put("o_assessed", "Reports of other methods assessed", Box.OTHER_ASSESSED);
    put(
        "o_rep_excluded",
        "Reports of other methods excluded",
        reasons(List.of(flow.otherExcludedByReason())));
    put(
        "o_rep_unclassified",
        "Reports of other methods without a classification",
        unclassified(Arm.OTHER));
    put("o_rep_open", "Reports of other methods still open", openReports(Arm.OTHER));
  }

  private void prisma2009() {
    found();
    SortedSet<RecordId> screened = union(sources(false));
    screened.addAll(flow.ids(Box.SCREENED));
    screened.removeAll(flow.ids(Box.OTHER_DUPLICATES));
    screened.removeAll(flow.ids(Box.OTHER_AUTOMATION));
    put("screened", "Records screened", List.of(new Part("", screened)));
    bothArmsFromScreening();
    put("full_text", "Full-text articles assessed", bothArms(Box.ASSESSED));
    put("qualitative", "Reports of included studies", bothArms(Box.INCLUDED));
  }

  private void roses() {
    found();
    put("after_screening", "Records after title and abstract screening", bothArms(Box.SOUGHT));
    bothArmsFromScreening();
    put("full_text", "Articles retrieved at full text", bothArms(Box.ASSESSED));
    put("after_full_text", "Articles after full text screening", bothArms(Box.INCLUDED));
    put("included", "Articles included in the review", bothArms(Box.INCLUDED));
  }

  /** The boxes above screening that the diagrams with both arms together share. */
  private void found() {
    put("found", "Records identified through database searching", sources(true));
    put("found_other", "Additional records identified through other sources", sources(false));
    SortedSet<RecordId> unique = union(sources(true));
    unique.addAll(union(sources(false)));
    unique.removeAll(flow.ids(Box.REMOVED_DUPLICATES));
    unique.removeAll(flow.ids(Box.OTHER_DUPLICATES));
    put("no_dupes", "Records after duplicates removed", List.of(new Part("", unique)));
  }

  /** The boxes beside the flow that the diagrams with both arms together share. */
  private void bothArmsFromScreening() {
    put("screen_exclusions", "Records excluded", Box.EXCLUDED, Box.OTHER_EXCLUDED);
    put(
        "screen_open",
        "Records still open",
        part("Still to be screened", Box.PENDING_TITLE_ABSTRACT),
        part("In conflict", Box.CONFLICTS_TITLE_ABSTRACT));
    put("not_retrieved", "Reports not retrieved", bothArms(Box.NOT_RETRIEVED));
    put(
        "full_text_exclusions",
        "Full-text articles excluded",
        reasons(List.of(flow.excludedByReason(), flow.otherExcludedByReason())));
    put(
        "unclassified",
        "Reports without a classification",
        Boxes.unclassified(Arm.MAIN).map(box -> part(box.shortLabel(), bothArms(box))).toList());
    put(
        "full_text_open",
        "Reports still open",
        part("Still to be assessed", Box.PENDING_FULL_TEXT),
        part("In conflict", Box.CONFLICTS_FULL_TEXT));
  }

  private void put(String id, Box box) {
    put(id, box.label(), box);
  }

  private void put(String id, String title, Box... united) {
    put(id, title, part("", united));
  }

  private void put(String id, String title, Part... parts) {
    put(id, title, Arrays.asList(parts));
  }

  private void put(String id, String title, List<Part> parts) {
    List<Part> filled = parts.stream().filter(part -> !part.ids().isEmpty()).toList();
    if (!filled.isEmpty()) {
      boxes.put(id, new Listed(title, filled));
    }
  }

  private Part part(String label, Box... united) {
    SortedSet<RecordId> ids = new TreeSet<>();
    Arrays.stream(united).forEach(box -> ids.addAll(flow.ids(box)));
    return new Part(label, ids);
  }

  private static Box[] bothArms(Box box) {
    return box.ofEachArm().toArray(Box[]::new);
  }

  private List<Part> sources(boolean mainArm) {
    List<Part> parts = new ArrayList<>();
    for (Source source : protocol.sources()) {
      SortedSet<RecordId> ids = flow.identifiedBySource().get(source.id());
      if (ids != null && source.kind().isMainArm() == mainArm) {
        parts.add(new Part(source.name(), ids));
      }
    }
    return parts;
  }

  private List<Part> reasons(List<Map<String, SortedSet<RecordId>>> arms) {
    Map<String, SortedSet<RecordId>> joined = new LinkedHashMap<>();
    arms.forEach(
        arm ->
            arm.forEach(
                (reason, ids) -> joined.computeIfAbsent(reason, r -> new TreeSet<>()).addAll(ids)));
    List<Part> parts = new ArrayList<>();
    joined.forEach((reason, ids) -> parts.add(new Part(protocol.reasonLabel(reason), ids)));
    return parts;
  }

  private List<Part> unclassified(Arm arm) {
    return parts(Boxes.unclassified(arm));
  }

  private List<Part> parts(Stream<Box> shown) {
    return shown.map(box -> part(box.shortLabel(), box)).toList();
  }

  private List<Part> openRecords(Arm arm) {
    return List.of(
        new Part("Still to be screened", flow.ids(Box.PENDING_TITLE_ABSTRACT, arm)),
        new Part("In conflict", flow.ids(Box.CONFLICTS_TITLE_ABSTRACT, arm)));
  }

  private List<Part> openReports(Arm arm) {
    return List.of(
        new Part("Still to be assessed", flow.ids(Box.PENDING_FULL_TEXT, arm)),
        new Part("In conflict", flow.ids(Box.CONFLICTS_FULL_TEXT, arm)));
  }

  private static SortedSet<RecordId> union(List<Part> parts) {
    SortedSet<RecordId> all = new TreeSet<>();
    parts.forEach(part -> all.addAll(part.ids()));
    return all;
  }
}
