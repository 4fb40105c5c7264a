package screen.render.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import screen.flow.Flow;
import screen.flow.Flow.Included;
import screen.flow.Versions.Column;
import screen.render.figures.ReviewReport;

/**
 * Writes the flow of a living review as the CSV that the R package livingPRISMAflow reads, with a
 * column for each column of the diagram. The package finds its rows by their position.
 *
 * @see <a href="https://github.com/nealhaddaway/livingPRISMAflow">livingPRISMAflow</a>
 */
public final class LivingCsv {
  private static final List<String> HEADER =
      List.of("data", "node", "box", "description", "boxtext", "tooltips", "url");

  /** The package's key of a row, its node, the box it is drawn in, and its line there. */
  private static final String ROWS =
      """
      previous_studies            node5   box1   Studies included in previous version of review
      previous_reports            NA      box1   Reports of studies included in previous version of review
      database_results            node7   box2   Databases
      register_results            NA      box2   Registers
      website_results             node17  box11  Websites
      organisation_results        NA      box11  Organisations
      citations_results           NA      box11  Citation searching
      duplicates                  node8   box3   Duplicate records
      excluded_automatic          NA      box3   Records marked as ineligible by automation tools
      excluded_other              NA      box3   Records removed for other reasons
      records_screened            node9   box4   Records screened
      records_excluded            node10  box5   Records excluded
      dbr_sought_reports          node11  box6   Reports sought for retrieval
      dbr_notretrieved_reports    node12  box7   Reports not retrieved
      other_sought_reports        node18  box12  Reports sought for retrieval
      other_notretrieved_reports  node19  box13  Reports not retrieved
      dbr_assessed                node13  box8   Reports assessed for eligibility
      dbr_excluded                node14  box9   Reports excluded:
      other_assessed              node20  box14  Reports assessed for eligibility
      other_excluded              node21  box15  Reports excluded:
      new_studies                 node15  box10  New studies included in review
      new_reports                 NA      box10  Reports of new included studies
      total_studies               node22  box16  Total studies included in review
      total_reports               NA      box16  Reports of total included studies
      """;

  private LivingCsv() {}

  /** Whether a report has this file. */
  public static boolean isAbout(ReviewReport report) {
    return report.versions().isLiving();
  }

  public static String render(ReviewReport report) {
    List<Column> columns = report.versions().columns();
    List<String> header = new ArrayList<>(HEADER);
    columns.forEach(column -> header.add(PackageText.of(column.label())));
    CsvText csv = new CsvText(header);
    List<Map<String, String>> numbers =
        columns.stream().map(column -> numbers(report, column.flow())).toList();
    for (String row : ROWS.lines().toList()) {
      String[] cells = row.split(" +", 4);
      List<String> line =
          new ArrayList<>(
              List.of(
                  cells[0], cells[1], cells[2], cells[3], cells[3], cells[3], cells[0] + ".html"));
      boolean first = true;
      for (Map<String, String> column : numbers) {
        String n = column.getOrDefault(cells[0], "");
        // The version before is that of the first column; the others follow it.
        boolean repeated = cells[0].startsWith("previous_") && !first;
        line.add(repeated ? "" : n.isEmpty() ? "0" : n);
        first = false;
      }
      csv.row(line);
    }
    return csv.toString();
  }

  /**
   * The numbers of a column. The totals are those after its versions; without a published version
   * before this review they are 0, as in the package's own files.
   */
  private static Map<String, String> numbers(ReviewReport report, Flow column) {
    Map<String, String> numbers = new FlowCsvCells(report.protocol(), column).numbers();
    Included total = report.flow().isUpdated() ? column.total() : Included.NONE;
    numbers.put("total_studies", Integer.toString(total.studies()));
    numbers.put("total_reports", Integer.toString(total.reports()));
    return numbers;
  }
}
