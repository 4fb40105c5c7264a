package screen.render.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import screen.flow.Box;
import screen.flow.Boxes;
import screen.render.figures.ReviewReport;

/**
 * Writes the flow as the CSV that the R package PRISMA2020 (1.1.4) and its Shiny app read, with the
 * statement's wording where the package's own differs.
 *
 * <p>The package fails if a row is missing, reads the columns {@code data} and {@code box} by
 * position, and removes everything but digits from a number. Rows that it does not know are at the
 * end: without them, the numbers of a review that needs them would not add up.
 *
 * @see <a href="https://github.com/prisma-flowdiagram/PRISMA2020">PRISMA2020</a>
 */
public final class FlowCsv {
  private static final List<String> HEADER =
      List.of("data", "node", "box", "description", "boxtext", "tooltips", "url", "n");

  /** The package's key of a row, its node, the box it is drawn in, and its description. */
  private static final String ROWS =
      """
      NA                          node4   prevstud       Previous studies
      previous_studies            node5   box1           Studies included in previous version of review
      previous_reports            NA      box1           Reports of studies included in previous version of review
      NA                          node6   newstud        Identification of new studies via databases and registers
      database_results            node7   box2           Databases
      database_specific_results   NA      box2           Databases one by one
      register_results            NA      box2           Registers
      register_specific_results   NA      box2           Registers one by one
      NA                          node16  othstud        Identification of new studies via other methods
      website_results             node17  box11          Websites
      organisation_results        NA      box11          Organisations
      citations_results           NA      box11          Citation searching
      duplicates                  node8   box3           Duplicate records
      excluded_automatic          NA      box3           Records marked as ineligible by automation tools
      excluded_other              NA      box3           Records removed for other reasons
      records_screened            node9   box4           Records screened
      records_excluded            node10  box5           Records excluded
      dbr_sought_reports          node11  box6           Reports sought for retrieval
      dbr_notretrieved_reports    node12  box7           Reports not retrieved
      other_sought_reports        node18  box12          Reports sought for retrieval
      other_notretrieved_reports  node19  box13          Reports not retrieved
      dbr_assessed                node13  box8           Reports assessed for eligibility
      dbr_excluded                node14  box9           Reports excluded
      other_assessed              node20  box14          Reports assessed for eligibility
      other_excluded              node21  box15          Reports excluded
      new_studies                 node15  box10          New studies included in review
      new_reports                 NA      box10          Reports of new included studies
      total_studies               node22  box16          Total studies included in review
      total_reports               NA      box16          Reports of total included studies
      identification              node1   identification Identification
      screening                   node2   screening      Screening
      included                    node3   included       Included
      total_studies_ma            node23  box17          Total studies included in meta-analysis
      total_reports_ma            NA      box17          Reports of total included studies in meta-analysis
      """;

  /** Rows of lists that the package ignores. */
  private static final Map<String, String> FURTHER =
      Map.of(
          "removed_by_rule", "Records marked as ineligible by automation tools one by one",
          "excluded_by_reason", "Records excluded one by one");

  private static final String NONE = "NA";
  private static final CSVFormat CSV = CSVFormat.DEFAULT;

  private FlowCsv() {}

  public static String render(ReviewReport report) {
    FlowCsvCells cells = new FlowCsvCells(report.protocol(), report.flow());
    Map<String, String> numbers = cells.numbers();
    Map<String, String> words = cells.words();
    Map<String, String> remarks = cells.remarks();
    StringBuilder csv = new StringBuilder(CSV.format(HEADER.toArray())).append('\n');
    List<String> rows = new ArrayList<>(ROWS.lines().toList());
    cells.furtherEnds().forEach(end -> rows.add(row(rows, end)));
    cells
        .furtherLists()
        .forEach(
            (key, items) -> {
              rows.add(String.join(" ", key, NONE, NONE, FURTHER.getOrDefault(key, key)));
              numbers.put(key, items);
            });
    for (String row : rows) {
      String[] columns = row.split(" +", 4);
      // The three titles have no key; their box names them.
      boolean title = columns[0].equals(NONE);
      String key = title ? columns[2] : columns[0];
      String meaning = columns[3];
      csv.append(
              CSV.format(
                  columns[0],
                  columns[1],
                  columns[2],
                  meaning + remarks.getOrDefault(key, ""),
                  words.getOrDefault(key, meaning),
                  meaning,
                  key + ".html",
                  numbers.getOrDefault(key, "0")))
          .append('\n');
    }
    return csv.toString();
  }

  /** A row that the package ignores, with the box of the row that these records come from. */
  private static String row(List<String> rows, Box end) {
    Box from = end.comesFrom(end.arm()).or(() -> Boxes.starts(end.arm()).findFirst()).orElseThrow();
    String box =
        rows.stream()
            .filter(row -> row.startsWith(from.key() + " "))
            .map(row -> row.split(" +", 4)[2])
            .findFirst()
            .orElse(NONE);
    return String.join(" ", end.key(), NONE, box, end.label());
  }
}
