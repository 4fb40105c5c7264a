package screen.format.table.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quotation mark out of place never moves text into another column without a word. */
class StrayQuotesTest {
  private static final Header HEADER = Header.of(List.of("Title", "Authors", "Journal"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "First,\"Able, A\",2020",
        "\"Say \"\"no\"\"\",\"Able, A\",2020",
        "Say \"no\" twice,Able,2020",
        "\"Pain\" and gain,Able,2020",
        "\"Pain\" or \"gain\",Able,2020",
        "\"The \"big\" study\",Able,2020",
        "A 5\" nail,Able,2020",
        "Screens of 27\",Able,2020",
        "B{\\\"o}hm,Able,2020",
        "First, \"Able, A\", 2020",
        "\"First\" ,\"Able, A\" ,2020",
        "\"Two\nlines, \"\"quoted\"\"\",Able,2020",
        "\"\",,\"\"\"\"",
        ",,"
      })
  void leavesNoDoubtWhereMarksAreInPlace(String row) {
    assertThat(StrayQuotes.in(row, ',')).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"First,\"Able, A\",2020",
        "First\",\"Able, A\",2020",
        "First,Able, A\",2020",
        "First,\"Able, A,2020",
        "\"First\" Able, A\",2020",
        "\"The \"big, bad\" study\",Able,2020",
        "\"First,\"Able,2020",
        "First,\"Able, A\"B,2020",
        "\"He said \\\"no, no\\\"\",Able,2020",
        "\"First,Able,2020\n\"Second,\"Baker, B\",2021",
        "First \"Able, A\",2020"
      })
  void isInDoubtWhereACellMayEndElsewhere(String row) {
    assertThat(StrayQuotes.in(row, ',')).isTrue();
  }

  @Provide
  Arbitrary<List<String>> cells() {
    Arbitrary<String> word = Arbitraries.of("Tea", "skin", "\"no\"", ",", " and ", "; ", "\n", "é");
    Arbitrary<String> cell =
        word.list().ofMinSize(1).ofMaxSize(4).map(words -> String.join("", words).strip());
    return cell.filter(it -> !it.isEmpty()).list().ofSize(3);
  }

  /** Whatever stands in the cells, a row that is written by the rules is read as it was. */
  @Property
  void readsWhatIsWrittenByTheRules(@ForAll("cells") List<String> cells) throws IOException {
    List<TableRow> rows = read(line(cells));

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).inDoubt()).isFalse();
    assertThat(rows.get(0).cells()).isEqualTo(cells);
  }

  /** One mark too few or too many: the words stay in their columns, or the row is in doubt. */
  @Property(tries = 2000)
  void neverMovesTextToAnotherColumn(
      @ForAll("cells") List<String> cells,
      @ForAll @IntRange(min = 0, max = 100) int place,
      @ForAll boolean remove)
      throws IOException {
    String sound = line(cells);
    int at = place % sound.length();
    if (remove) {
      at = sound.indexOf('"', at);
    }
    String broken =
        at < 0
            ? sound
            : sound.substring(0, at) + (remove ? "" : "\"") + sound.substring(remove ? at + 1 : at);
    List<TableRow> rows = read(broken + line(List.of("Second", "\"Baker\", B", "J")));

    boolean told = rows.stream().anyMatch(it -> it.inDoubt() || it.cells().size() != HEADER.size());
    if (!told) {
      assertThat(rows).hasSize(2);
      assertThat(plain(rows.get(0).cells())).isEqualTo(plain(cells));
    }
  }

  private static List<String> plain(List<String> cells) {
    return cells.stream().map(cell -> cell.replace("\"", "").strip()).toList();
  }

  private static String line(List<String> cells) {
    return DelimitedText.line(cells);
  }

  /** The rows; an empty one where the rest of the text stands within a cell. */
  private static List<TableRow> read(String text) throws IOException {
    List<TableRow> found = new ArrayList<>();
    TableRows rows =
        new TableRows(
            new BufferedReader(new StringReader("Title,Authors,Journal\n" + text)),
            new TableStart(0, ',', true, HEADER));
    for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
      found.add(row.get());
    }
    if (rows.unclosed()) {
      found.add(new TableRow(0, HEADER, List.of(), List.of(), "", true));
    }
    return found;
  }
}
