package screen.render.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import screen.flow.Arm;
import screen.flow.Box;
import screen.flow.Boxes;
import screen.flow.Flow;
import screen.protocol.Protocol;
import screen.protocol.Source;
import screen.protocol.Source.Kind;
import screen.record.RecordId;

/** The contents of the columns {@code n} and {@code boxtext} of the package's CSV, by row. */
final class FlowCsvCells {
  private final Protocol protocol;
  private final Flow flow;
  private final boolean updated;
  private final boolean otherMethods;
  private final Map<String, String> numbers = new LinkedHashMap<>();

  FlowCsvCells(Protocol protocol, Flow flow) {
    this.protocol = protocol;
    this.flow = flow;
    this.updated = flow.isUpdated();
    this.otherMethods = flow.hasOtherMethods();
  }

  /** Numbers and lists of numbers, by row; a row without a number is absent. */
  Map<String, String> numbers() {
    previousVersion();
    Boxes.all().forEach(box -> number(box.key(), flow.count(box)));
    numbers.put("database_specific_results", sources(Kind.DATABASE, "Database"));
    numbers.put("register_specific_results", sources(Kind.REGISTER, "Register"));
    numbers.put("dbr_excluded", excluded(Arm.MAIN));
    otherMethods();
    number("new_studies", flow.included().studies());
    number("new_reports", flow.included().reports());
    number("total_studies", updated ? flow.total().studies() : 0);
    number("total_reports", updated ? flow.total().reports() : 0);
    return numbers;
  }

  /**
   * The end states that are not empty, and that are counted neither in a row of the package nor in
   * another cell.
   */
  List<Box> furtherEnds() {
    Set<Box> listed =
        Arrays.stream(Arm.values()).flatMap(Boxes::unclassified).collect(Collectors.toSet());
    return Boxes.ends().stream()
        .filter(box -> !box.isAlwaysShown() && !box.isOpen() && !box.key().isEmpty())
        .filter(box -> !listed.contains(box) && flow.count(box) > 0)
        .toList();
  }

  /** Lists of numbers that the package has no row for, by row; those that are not empty. */
  Map<String, String> furtherLists() {
    Map<String, String> lists = new LinkedHashMap<>();
    lists.put(
        "removed_by_rule",
        listed(flow.byReason(Box.REMOVED_AUTOMATION), protocol.automation()::label));
    lists.put("excluded_by_reason", listed(flow.byReason(Box.EXCLUDED), protocol::reasonLabel));
    lists.values().removeIf(String::isEmpty);
    return lists;
  }

  private static String listed(Map<String, SortedSet<RecordId>> sets, UnaryOperator<String> label) {
    List<String> items = new ArrayList<>();
    sets.forEach((id, ids) -> add(items, label.apply(id), ids.size()));
    return String.join("; ", items);
  }

  /** The statement's wording, by row, where the package's differs or the row counts more. */
  Map<String, String> words() {
    String studies = "Identification of " + (updated ? "new studies" : "studies") + " via ";
    String state = flow.isInterim() ? " (interim: not final)" : "";
    Map<String, String> words = new LinkedHashMap<>();
    words.put("newstud", studies + "databases and registers" + state);
    words.put("othstud", studies + "other methods");
    words.put("duplicates", "Duplicate records removed");
    words.put("new_studies", (updated ? "New studies" : "Studies") + " included in review");
    words.put("new_reports", "Reports of " + (updated ? "new included" : "included") + " studies");
    if (flow.count(Box.IDENTIFIED_OTHER) > 0) {
      boolean citations = flow.count(Box.IDENTIFIED_CITATIONS) > 0;
      words.put("citations_results", citations ? "Citation searching and other" : "Other sources");
    }
    return words;
  }

  /**
   * Remarks behind the description of a row, which the package does not draw: the numbers that it
   * has no row for, so that {@code screen check} finds that the column adds up.
   */
  Map<String, String> remarks() {
    int dropped = flow.count(Box.OTHER_DROPPED);
    return dropped == 0
        ? Map.of()
        : Map.of("other_sought_reports", " (removed or excluded before: " + dropped + ")");
  }

  /**
   * Leaves values blank to remove its boxes and that of the totals; the package would draw a 0
   * otherwise.
   */
  private void previousVersion() {
    int studies = flow.previous().studies();
    int reports = flow.previous().reports();
    numbers.put("previous_studies", updated ? Integer.toString(studies) : "");
    numbers.put("previous_reports", updated ? Integer.toString(reports) : "");
  }

  /** Leaves values blank to remove the right column; the Shiny app has no other switch for it. */
  private void otherMethods() {
    int citations = flow.count(Box.IDENTIFIED_CITATIONS) + flow.count(Box.IDENTIFIED_OTHER);
    numbers.put("website_results", blankIfNone(flow.count(Box.IDENTIFIED_WEBSITES)));
    numbers.put("organisation_results", blankIfNone(flow.count(Box.IDENTIFIED_ORGANISATIONS)));
    numbers.put("citations_results", blankIfNone(citations));
    if (otherMethods) {
      numbers.put("other_excluded", excluded(Arm.OTHER));
    }
  }

  /**
   * Reasons with their numbers. Reports that are neither excluded nor included are listed too: the
   * package has no other place for them, and the numbers would not add up without them.
   */
  private String excluded(Arm arm) {
    List<String> items = new ArrayList<>();
    flow.byReason(Box.EXCLUDED_FULL_TEXT.inArm(arm))
        .forEach((reason, ids) -> add(items, protocol.reasonLabel(reason), ids.size()));
    Boxes.unclassified(arm).forEach(box -> add(items, ending(box, arm), flow.count(box)));
    add(items, "Not yet decided", undecided(arm));
    return items.isEmpty() ? "0" : String.join("; ", items);
  }

  private int undecided(Arm arm) {
    return (int)
        flow.ids(Box.ASSESSED.inArm(arm)).stream()
            .filter(
                id ->
                    flow.ids(Box.PENDING_FULL_TEXT).contains(id)
                        || flow.ids(Box.CONFLICTS_FULL_TEXT).contains(id))
            .count();
  }

  private static String ending(Box box, Arm arm) {
    return box == Box.ONGOING.inArm(arm) ? "Ongoing study" : box.shortLabel();
  }

  /**
   * Each source with its number. Without any, the placeholders of the package's template: nothing
   * else makes its Shiny app leave out the list of sources.
   */
  private String sources(Kind kind, String word) {
    List<String> items = new ArrayList<>();
    for (Source source : protocol.sources()) {
      SortedSet<RecordId> ids = flow.identifiedBySource().get(source.id());
      if (source.kind() == kind && ids != null) {
        items.add(item(source.name(), ids.size()));
      }
    }
    return items.isEmpty()
        ? IntStream.rangeClosed(1, 3)
            .mapToObj(i -> word + " " + i + ", xxx")
            .collect(Collectors.joining("; "))
        : String.join("; ", items);
  }

  private void number(String row, int n) {
    numbers.put(row, Integer.toString(n));
  }

  private static void add(List<String> items, String name, int n) {
    if (n > 0) {
      items.add(item(name, n));
    }
  }

  private static String item(String name, int n) {
    return PackageText.of(name) + ", " + n;
  }

  private static String blankIfNone(int n) {
    return n == 0 ? "" : Integer.toString(n);
  }
}
