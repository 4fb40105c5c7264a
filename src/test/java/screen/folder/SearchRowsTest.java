package screen.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import screen.Failure;
import screen.folder.disk.CsvTable;
import screen.folder.disk.Row;

class SearchRowsTest {
  private static final String HEADER = "search,source,date,hits,file,sha256,searcher,strategy\n";

  @Test
  void cellsFilledInOnTwoSidesAreOneRow() {
    List<Row> rows = rows("x-1,x,1,,a.ris,aa,Ann,", "x-1,x,1,5,a.ris,aa,,pain");

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).get("searcher")).isEqualTo("Ann");
    assertThat(rows.get(0).get("hits")).isEqualTo("5");
    assertThat(rows.get(0).get("strategy")).isEqualTo("pain");
  }

  @Test
  void contradictingCellsAreNamedWithBothLines() {
    Failure failure =
        catchThrowableOfType(
            Failure.class, () -> rows("x-1,x,1,4,a.ris,aa,Ann,", "x-1,x,1,5,a.ris,aa,Bob,"));

    assertThat(failure.described())
        .startsWith("records/searches.csv:3: This line and line 2 are of the same search, x-1")
        .contains("hits: '5' and '4'", "searcher: 'Bob' and 'Ann'");
  }

  @Test
  void searchesWithOneIdGetTheSameIdsInWhateverOrderTheyCome() {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "x-1,x,1,,c.ris,cc,,",
                "x-1,x,1,,a.ris,aa,,",
                "x-1-2,x,1,,d.ris,dd,,",
                "x-1,x,1,,b.ris,bb,,"));
    List<String> ids = List.of("aa x-1", "bb x-1-3", "cc x-1-4", "dd x-1-2");
    for (int turn = 0; turn < lines.size(); turn++) {
      Collections.rotate(lines, 1);
      assertThat(rows(lines.toArray(String[]::new)))
          .extracting(row -> row.get("sha256") + " " + row.get("search"))
          .containsExactlyInAnyOrderElementsOf(ids);
    }
  }

  @Test
  void oneFileUnderTwoNamesIsOneSearch() {
    assertThat(rows("x-1,x,1,,b.ris,aa,,", "x-1-2,x,1,,a.ris,aa,,"))
        .singleElement()
        .satisfies(row -> assertThat(row.get("file")).isEqualTo("a.ris"))
        .satisfies(row -> assertThat(row.get("search")).isEqualTo("x-1"));
  }

  @Test
  void otherBytesUnderOneNameAreRefusedWithAWayOut() {
    Failure failure =
        catchThrowableOfType(
            Failure.class, () -> rows("x-1,x,1,,a.ris,aa,,", "x-2,x,2,,a.ris,bb,,"));

    assertThat(failure.described())
        .startsWith("records/searches.csv:3: ")
        .contains("git show BRANCH:records/searches/a.ris");
  }

  @Test
  void searchesWithoutHitsAreKnownByTheirIds() {
    assertThat(rows("x-1,x,1,0,,,,", "x-1,x,1,0,,,Ann,", "y-1,y,1,0,,,,")).hasSize(2);
  }

  private static List<Row> rows(String... lines) {
    return SearchRows.of(
        CsvTable.read(
            HEADER + String.join("\n", lines) + "\n", "records/searches.csv", List.of("search")));
  }
}
