package screen.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import screen.flow.RoundReview;
import screen.protocol.ReportSettings;
import screen.protocol.ReportSettings.Living;
import screen.protocol.ReportSettings.Living.Layout;
import screen.render.ReviewOfCounts;
import screen.render.figures.ReviewReport;

/** The four layouts of one review, counted by hand, in the rows that the package counts off. */
class LivingCsvTest {
  /** Each version; all; base and updates; previous and last. */
  private static final String NUMBERS =
      """
      previous_studies           | 0,,                                         | 0 | 0,             | 0,
      previous_reports           | 0,,                                         | 0 | 0,             | 0,
      database_results           | 5,3,2                                       | 9 | 5,5            | 7,2
      register_results           | 1,1,1                                       | 2 | 1,2            | 2,1
      website_results            | 1,0,0                                       | 1 | 1,0            | 1,0
      organisation_results       | 1,0,0                                       | 1 | 1,0            | 1,0
      citations_results          | 0,0,0                                       | 0 | 0,0            | 0,0
      duplicates                 | 1,1,1                                       | 1 | 1,2            | 1,1
      excluded_automatic         | 0,1,0                                       | 1 | 0,1            | 1,0
      excluded_other             | 0,0,0                                       | 0 | 0,0            | 0,0
      records_screened           | 5,2,2                                       | 9 | 5,4            | 7,2
      records_excluded           | 2,1,0                                       | 3 | 2,1            | 3,0
      dbr_sought_reports         | 3,1,2                                       | 6 | 3,3            | 4,2
      dbr_notretrieved_reports   | 0,0,0                                       | 0 | 0,0            | 0,0
      other_sought_reports       | 2,0,0                                       | 2 | 2,0            | 2,0
      other_notretrieved_reports | 1,0,0                                       | 1 | 1,0            | 1,0
      dbr_assessed               | 3,1,2                                       | 6 | 3,3            | 4,2
      dbr_excluded               | "Population, 1","Intervention, 1",0         | "Population, 1; Intervention, 1" | "Population, 1","Intervention, 1" | "Population, 1; Intervention, 1",0
      other_assessed             | 1,0,0                                       | 1 | 1,0            | 1,0
      other_excluded             | 0,0,0                                       | 0 | 0,0            | 0,0
      new_studies                | 2,0,1                                       | 3 | 2,1            | 2,1
      new_reports                | 3,0,2                                       | 5 | 3,2            | 3,2
      total_studies              | 0,0,0                                       | 0 | 0,0            | 0,0
      total_reports              | 0,0,0                                       | 0 | 0,0            | 0,0
      """;

  @ParameterizedTest
  @EnumSource
  void countsEachColumn(Layout layout) throws Exception {
    List<String> rows = csv(layout).lines().toList();
    List<String> expected =
        NUMBERS.lines().map(row -> row.split("\\|")[layout.ordinal() + 1].strip()).toList();

    assertThat(rows).hasSize(1 + expected.size());
    for (int i = 0; i < expected.size(); i++) {
      assertThat(rows.get(i + 1))
          .startsWith(NUMBERS.lines().toList().get(i).split(" ", 2)[0] + ",")
          .endsWith(".html," + expected.get(i));
    }
  }

  @Test
  void hasSevenColumnsBeforeTheVersions() throws Exception {
    try (CSVParser parser = CSVParser.parse(csv(Layout.BASE_AND_UPDATES), CSVFormat.RFC4180)) {
      CSVRecord header = parser.iterator().next();
      assertThat(header.toList())
          .containsExactly(
              "data",
              "node",
              "box",
              "description",
              "boxtext",
              "tooltips",
              "url",
              "Base‚ 2024-01",
              "Updates‚ 2024-06 to 2025-01");
    }
  }

  private static String csv(Layout layout) {
    RoundReview made = new RoundReview(ReportSettings.DEFAULT.with(new Living(layout, "")));
    ReviewReport report =
        ReviewOfCounts.shown(made.review().protocol(), made.versions(), List.of(), Map.of());
    return LivingCsv.render(report);
  }
}
