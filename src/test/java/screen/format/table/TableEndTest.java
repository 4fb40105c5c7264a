package screen.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import screen.format.ExportFormat;
import screen.format.entry.Collected;
import screen.format.entry.Rejection;
import screen.record.Field;

/** Lines around the rows of a table are no records, and no record is lost as one. */
class TableEndTest {
  private static final String HEADER = "Title,Authors,Year,DOI\n";
  private static final String RECORD = "Tea,\"Able, A\",2020,10.5555/a\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Total: 1,,,",
        "Total,1,,",
        "Number of records: 15,,,",
        "15 records exported,,,",
        "Exported by AP on 2024-05-01,,,",
        "\"Downloaded from Scopus, 3 May 2024\",,,",
        "Export date: 3 May 2024,,,",
        "Database:,Scopus,,",
        "© 2024 Elsevier B.V.,,,",
        "End of file,,,",
        "Page 1 of 1,,,",
        "A line of any other kind,,,"
      })
  void rejectsALineBelowTheTable(String footer) throws IOException {
    Collected read = read(HEADER + RECORD + footer + "\n");

    assertThat(read.entries()).hasSize(1);
    assertThat(read.rejections()).extracting(Rejection::line).containsExactly(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(text),(list),(year),(link)",
        "[text],[list],[number],",
        "string,string,int,string",
        "Total: 0,,,"
      })
  void rejectsALineUnderTheHeader(String line) throws IOException {
    Collected read = read(HEADER + line + "\n");

    assertThat(read.entries()).isEmpty();
    assertThat(read.rejections()).extracting(Rejection::line).containsExactly(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Total knee replacement,\"Able, A\",2020,",
        "Total,\"Able, A\",2020,10.5555/x",
        "Date,,,10.5555/x",
        "(Re)thinking tea,\"Able, A\",,",
        "[A translated title],\"Able, A\",,",
        "Text,\"List, A\",2020,",
        "Exported malaria,,2020,",
        ",,,10.5555/x"
      })
  void keepsARecordThatBeginsLikeSuchALine(String record) throws IOException {
    Collected read = read(HEADER + RECORD + record + "\n");

    assertThat(read.rejections()).isEmpty();
    assertThat(read.entries()).hasSize(2);
  }

  @Test
  void keepsARecordWithATitleAloneWhereOthersFollow() throws IOException {
    Collected read = read(HEADER + RECORD + "A title alone,,,\n" + RECORD);

    assertThat(read.entries())
        .extracting(entry -> entry.fields().first(Field.TITLE))
        .containsExactly("Tea", "A title alone", "Tea");
  }

  @Test
  void keepsAListOfTitlesAlone() throws IOException {
    assertThat(read(HEADER + "Tea,,,\nCoffee,,,\n").entries()).hasSize(2);
    assertThat(read("Title,DOI\nTea,10.5555/a\nCoffee,\n").entries()).hasSize(2);
  }

  private static Collected read(String table) throws IOException {
    Collected collected = new Collected();
    ExportFormat.recognise(table)
        .orElseThrow()
        .format()
        .reader()
        .read(new StringReader(table), collected);
    return collected;
  }
}
