package screen.flow.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A number that a flow can state. The keys are those of the PRISMA2020 R package's CSV where it has
 * one; further names are accepted in a file of statements.
 */
public enum Count {
  IDENTIFIED("identified", "records identified"),
  DATABASES("database_results", "records from databases", "databases"),
  REGISTERS("register_results", "records from registers", "registers"),
  /** PRISMA 2009 puts records from elsewhere into the one column before duplicates are removed. */
  ADDITIONAL("additional_records", "additional records from other sources"),
  WEBSITES("website_results", "records from websites", "websites"),
  ORGANISATIONS("organisation_results", "records from organisations", "organisations"),
  CITATIONS("citations_results", "records from citation searching", "citations"),
  OTHER_METHODS("other_results", "records from other methods", "other_methods"),
  DUPLICATES("duplicates", "duplicate records removed"),
  AUTOMATION("excluded_automatic", "records removed by automation tools", "automation"),
  REMOVED_OTHER("excluded_other", "records removed for other reasons"),
  AFTER_DUPLICATES("after_duplicates", "records after duplicates were removed"),
  SCREENED("records_screened", "records screened", "screened"),
  EXCLUDED("records_excluded", "records excluded", "excluded"),
  /** Reports beyond one a record, where a record led to several. */
  REPORTS_ADDED("reports_added", "further reports of the same records"),
  /** Records that turned out to be of a report that another record is of. */
  REPORTS_MERGED("reports_merged", "records of a report counted already"),
  SOUGHT("dbr_sought_reports", "reports sought for retrieval", "sought"),
  NOT_RETRIEVED("dbr_notretrieved_reports", "reports not retrieved", "not_retrieved"),
  /** Reports that turned out to be sought twice, once their full texts were at hand. */
  SOUGHT_TWICE("duplicates_sought", "duplicates among the reports sought"),
  ASSESSED("dbr_assessed", "reports assessed for eligibility", "assessed"),
  EXCLUDED_FULL_TEXT("excluded_full_text", "reports excluded"),
  AWAITING("awaiting", "reports awaiting classification"),
  ONGOING("ongoing", "reports of ongoing studies"),
  /** Found by other methods and dropped before their report was sought; the template has no box. */
  OTHER_DROPPED("other_dropped", "records by other methods dropped"),
  OTHER_SOUGHT("other_sought_reports", "reports sought by other methods"),
  OTHER_NOT_RETRIEVED("other_notretrieved_reports", "reports by other methods not retrieved"),
  OTHER_ASSESSED("other_assessed", "reports by other methods assessed"),
  OTHER_EXCLUDED_FULL_TEXT("other_excluded_full_text", "reports by other methods excluded"),
  OTHER_AWAITING("other_awaiting", "reports by other methods awaiting classification"),
  OTHER_ONGOING("other_ongoing", "reports by other methods of ongoing studies"),
  /** Everything that was excluded, at whatever stage, as texts like to say it. */
  EXCLUDED_TOTAL("excluded_total", "excluded in all"),
  /** What was included, in the statement's own unit. */
  INCLUDED("included", "included", "qualitative"),
  STUDIES("new_studies", "studies included", "studies"),
  REPORTS("new_reports", "reports of included studies", "reports"),
  PREVIOUS_STUDIES("previous_studies", "studies of the previous version"),
  PREVIOUS_REPORTS("previous_reports", "reports of the previous version"),
  TOTAL_STUDIES("total_studies", "studies in total"),
  TOTAL_REPORTS("total_reports", "reports in total"),
  META_STUDIES("total_studies_ma", "studies in the meta-analysis", "quantitative"),
  META_REPORTS("total_reports_ma", "reports in the meta-analysis"),
  PENDING_TITLE_ABSTRACT("pending_title_abstract", "records still to be screened"),
  PENDING_FULL_TEXT("pending_full_text", "reports still to be assessed"),
  CONFLICTS("conflicts", "open conflicts"),
  POSSIBLE_DUPLICATES("possible_duplicates", "possible duplicates still to be ruled on"),
  INCLUDED_LISTED("included_list_rows", "rows of the list of included studies"),
  INCLUDED_CITED("included_references", "references cited as included"),
  EXCLUDED_LISTED("excluded_list_rows", "rows of the list of excluded reports");

  private final String key;
  private final String words;
  private final List<String> otherKeys;

  Count(String key, String words, String... otherKeys) {
    this.key = key;
    this.words = words;
    this.otherKeys = List.of(otherKeys);
  }

  /** Its name in files. */
  public String key() {
    return key;
  }

  /** What it counts; reads well after a number. */
  public String words() {
    return words;
  }

  /** The count of that name. */
  public static Optional<Count> ofKey(String key) {
    return Arrays.stream(values())
        .filter(count -> count.key.equals(key) || count.otherKeys.contains(key))
        .findFirst();
  }

  /** Every name that {@link #ofKey} knows. */
  public static List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (Count count : values()) {
      keys.add(count.key);
      keys.addAll(count.otherKeys);
    }
    return keys;
  }
}
