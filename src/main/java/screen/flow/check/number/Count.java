package screen.flow.check.number;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import screen.flow.Arm;
import screen.flow.Box;
import screen.flow.Boxes;

/**
 * A number that a flow can state. The keys are those of the PRISMA2020 R package's CSV where it has
 * one; further names are accepted in a file of statements. A count of a box takes its key and words
 * from {@link Box}.
 *
 * @param key its name in files
 * @param words a phrase for what it counts, to be used after a number
 * @param otherKeys further names
 * @param box the box of this tool's flow whose records it counts; empty if it counts something else
 */
public record Count(String key, String words, List<String> otherKeys, Optional<Box> box) {
  private static final List<Count> ALL = new ArrayList<>();

  public static final Count IDENTIFIED = add("identified", "records identified");
  public static final Count DATABASES = add(Box.IDENTIFIED_DATABASES, "databases");
  public static final Count REGISTERS = add(Box.IDENTIFIED_REGISTERS, "registers");

  /** PRISMA 2009 puts records from elsewhere into the one column before duplicates are removed. */
  public static final Count ADDITIONAL =
      add("additional_records", "additional records from other sources");

  public static final Count WEBSITES = add(Box.IDENTIFIED_WEBSITES, "websites");
  public static final Count ORGANISATIONS = add(Box.IDENTIFIED_ORGANISATIONS, "organisations");
  public static final Count CITATIONS = add(Box.IDENTIFIED_CITATIONS, "citations");
  public static final Count OTHER_METHODS = add(Box.IDENTIFIED_OTHER, "other_methods");

  /** All records by other methods; their parts may be given too. */
  public static final Count OTHER_IDENTIFIED =
      add("other_identified", "records identified by other methods");

  public static final Count DUPLICATES = add(Box.REMOVED_DUPLICATES);
  public static final Count AUTOMATION = add(Box.REMOVED_AUTOMATION, "automation");
  public static final Count REMOVED_OTHER = add(Box.REMOVED_OTHER);
  public static final Count AFTER_DUPLICATES =
      add("after_duplicates", "records after duplicates were removed");
  public static final Count SCREENED = add(Box.SCREENED, "screened");
  public static final Count EXCLUDED = add(Box.EXCLUDED, "excluded");

  /** PRISMA 2020 splits the excluded records if automation tools excluded some. */
  public static final Count EXCLUDED_BY_HUMAN =
      add("excluded_by_human", "records excluded by a human");

  public static final Count EXCLUDED_BY_AI =
      add("excluded_by_ai", "records excluded by automation tools");

  /** Reports beyond the first of a record that led to several. */
  public static final Count REPORTS_ADDED =
      add("reports_added", "further reports of the same records");

  /** Records that turned out to belong to the report of another record. */
  public static final Count REPORTS_MERGED =
      add("reports_merged", "records of a report counted already");

  public static final Count SOUGHT = add(Box.SOUGHT, "sought");
  public static final Count NOT_RETRIEVED = add(Box.NOT_RETRIEVED, "not_retrieved");

  /** Reports found to be sought twice once their full texts were obtained. */
  public static final Count SOUGHT_TWICE =
      add("duplicates_sought", "duplicates among the reports sought");

  public static final Count ASSESSED = add(Box.ASSESSED, "assessed");
  public static final Count EXCLUDED_FULL_TEXT = add(Box.EXCLUDED_FULL_TEXT);
  public static final Count AWAITING = add(Box.AWAITING);
  public static final Count ONGOING = add(Box.ONGOING);

  /**
   * Records by other methods, removed or excluded before retrieval; the template has no box for
   * them.
   */
  public static final Count OTHER_DROPPED = add(Box.OTHER_DROPPED);

  public static final Count OTHER_SOUGHT = add(Box.OTHER_SOUGHT);
  public static final Count OTHER_NOT_RETRIEVED = add(Box.OTHER_NOT_RETRIEVED);
  public static final Count OTHER_ASSESSED = add(Box.OTHER_ASSESSED);
  public static final Count OTHER_EXCLUDED_FULL_TEXT = add(Box.OTHER_EXCLUDED_FULL_TEXT);
  public static final Count OTHER_AWAITING = add(Box.OTHER_AWAITING);
  public static final Count OTHER_ONGOING = add(Box.OTHER_ONGOING);

  /** All exclusions, at both stages together, as texts often give them. */
  public static final Count EXCLUDED_TOTAL = add("excluded_total", "excluded in all");

  /** The number included, in the statement's own unit. */
  public static final Count INCLUDED = add("included", "included", "qualitative");

  public static final Count STUDIES = add("new_studies", "studies included", "studies");

  /** Studies in reports that are counted for another study. */
  public static final Count FURTHER_STUDIES =
      add("new_further_studies", "further studies in reports of several");

  public static final Count PREVIOUS_FURTHER =
      add("previous_further_studies", "further studies of the previous version");
  public static final Count TOTAL_FURTHER =
      add("total_further_studies", "further studies in total");
  public static final Count REPORTS = add("new_reports", "reports of included studies", "reports");
  public static final Count PREVIOUS_STUDIES =
      add("previous_studies", "studies of the previous version");
  public static final Count PREVIOUS_REPORTS =
      add("previous_reports", "reports of the previous version");
  public static final Count TOTAL_STUDIES = add("total_studies", "studies in total");
  public static final Count TOTAL_REPORTS = add("total_reports", "reports in total");
  public static final Count META_STUDIES =
      add("total_studies_ma", "studies in the meta-analysis", "quantitative");
  public static final Count META_REPORTS = add("total_reports_ma", "reports in the meta-analysis");

  /** The reports that the other arm adds to the box of included ones. */
  public static final Count OTHER_INCLUDED =
      add("other_included", "reports of included studies found by other methods");

  public static final Count PENDING_TITLE_ABSTRACT = add(Box.PENDING_TITLE_ABSTRACT);
  public static final Count PENDING_FULL_TEXT = add(Box.PENDING_FULL_TEXT);
  public static final Count CONFLICTS = add("conflicts", "open conflicts");
  public static final Count POSSIBLE_DUPLICATES =
      add("possible_duplicates", "possible duplicates still to be ruled on");
  public static final Count INCLUDED_LISTED =
      add("included_list_rows", "rows of the list of included studies");
  public static final Count INCLUDED_CITED =
      add("included_references", "references cited as included");
  public static final Count EXCLUDED_LISTED =
      add("excluded_list_rows", "rows of the list of excluded reports");

  static {
    Boxes.all().filter(box -> !box.key().isEmpty() && of(box).isEmpty()).forEach(Count::add);
  }

  private static Count add(String key, String words, String... otherKeys) {
    return add(new Count(key, words, List.of(otherKeys), Optional.empty()));
  }

  private static Count add(Box box, String... otherKeys) {
    return add(new Count(box.key(), box.words(), List.of(otherKeys), Optional.of(box)));
  }

  private static Count add(Count count) {
    ALL.add(count);
    return count;
  }

  // Each number has one constant. Java would link the methods that it makes for a record only at
  // the first call, which takes long.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Count count && key.equals(count.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /** Every count, those that the rules use first. */
  public static List<Count> values() {
    return Collections.unmodifiableList(ALL);
  }

  /** The count of a box; empty if the box has no key in published flows. */
  public static Optional<Count> of(Box box) {
    return ALL.stream().filter(count -> count.box.equals(Optional.of(box))).findFirst();
  }

  /** The counts of boxes, without those that have none. */
  public static Count[] of(Stream<Box> boxes) {
    return boxes.map(Count::of).flatMap(Optional::stream).toArray(Count[]::new);
  }

  /** The counts of the records identified in an arm. */
  public static Count[] starts(Arm arm) {
    return of(Boxes.starts(arm));
  }

  /** The count of this box's counterpart in an arm. */
  public Optional<Count> in(Arm arm) {
    return box.flatMap(own -> own.in(arm)).flatMap(Count::of);
  }

  /** The count of that name. */
  public static Optional<Count> ofKey(String key) {
    return ALL.stream()
        .filter(count -> count.key.equals(key) || count.otherKeys.contains(key))
        .findFirst();
  }

  /** Every name that {@link #ofKey} knows. */
  public static List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (Count count : ALL) {
      keys.add(count.key);
      keys.addAll(count.otherKeys);
    }
    return keys;
  }
}
