package screen.folder.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import screen.Failure;

class CsvTableTest {
  @Test
  void readsWhatASpreadsheetMadeOfIt() {
    List<Row> rows = read("\uFEFFnote;record\r\n\r\n\"a;b\";x:1\r\n;;\r\n");

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).get("record")).isEqualTo("x:1");
    assertThat(rows.get(0).get("note")).isEqualTo("a;b");
    assertThat(rows.get(0).line()).isEqualTo(3);
  }

  @Test
  void countsLinesOverCellsWithLineBreaks() {
    List<Row> rows = read("record,note\nx:1,\"one\ntwo\"\nx:2,\n");

    assertThat(rows).extracting(Row::line).containsExactly(2, 4);
  }

  @Test
  void saysWhichColumnIsMissing() {
    Failure failure = catchThrowableOfType(Failure.class, () -> read("id,note\n1,\n"));

    assertThat(failure.described()).startsWith("log.csv:1: The column 'record' is missing");
  }

  @Test
  void refusesARowWithACellTooMany() {
    Failure failure = catchThrowableOfType(Failure.class, () -> read("record,note\nx:1,a,b\n"));

    assertThat(failure.described()).startsWith("log.csv:2: The row has 3 cells");
  }

  @Test
  void refusesAQuoteThatIsNotClosed() {
    Failure failure = catchThrowableOfType(Failure.class, () -> read("record,note\nx:1,\"a\n"));

    assertThat(failure.message()).contains("quote");
  }

  @Property(tries = 1000)
  void everyCellComesBackFromOneLine(@ForAll("texts") String note) {
    String line = CsvTable.line(List.of("x:1", note));

    assertThat(line.lines()).hasSize(1);
    assertThat(read("record,note\n" + line).get(0).get("note")).isEqualTo(note);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("'=+-@\n,;\"a").ofMaxLength(8).map(String::strip);
  }

  private static List<Row> read(String text) {
    return CsvTable.read(text, "log.csv", List.of("record"));
  }

  @Test
  void refusesAColumnThatIsThereTwiceWhereItsCellsDiffer() {
    String alike = "record,verdict,verdict\nx:1,include,include\nx:2,,exclude\n";
    assertThat(CsvTable.read(alike, "votes.csv", List.of("record")))
        .extracting(row -> row.get("verdict"))
        .containsExactly("include", "exclude");
    String unlike = "record,verdict,verdict\nx:1,include,exclude\n";
    Failure failure =
        catchThrowableOfType(
            Failure.class, () -> CsvTable.read(unlike, "v.csv", List.of("record")));
    assertThat(failure.described()).contains("v.csv:2", "The column 'verdict' occurs twice");
  }
}
