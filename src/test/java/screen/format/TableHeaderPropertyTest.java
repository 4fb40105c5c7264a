package screen.format;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import screen.Slow;
import screen.format.entry.Collected;
import screen.format.entry.Entry;
import screen.record.Field;

/** A header is the first row of a table, or stands nowhere: words in the data are data. */
@Slow
class TableHeaderPropertyTest {
  private static final String HEADER = "id_of_mine,Title,Authors,Year,DOI,Type\n";

  private static final List<String> WORDS =
      List.of("DOI", "Title", "doi", "Abstract", "PMID", "Year", "Source", "verdict", "NCT Number");

  @Provide
  Arbitrary<List<String>> rows() {
    Arbitrary<String> word = Arbitraries.of(WORDS);
    Arbitrary<String> cell =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(
                3, Arbitraries.of("Tea", "Night shifts", "2019", "", "10.5555/x.1")),
            net.jqwik.api.Tuple.of(1, word));
    return cell.list()
        .ofSize(3)
        .map(cells -> String.join(",", cells))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  /** Rows with one such word in a column that no record keeps change nothing. */
  @Property
  void aWordOfAHeaderWithinTheDataChangesNoRecord(
      @ForAll @IntRange(min = 1, max = 30) int count,
      @ForAll("words") String word,
      @ForAll @IntRange(min = 0, max = 29) int at)
      throws IOException {
    StringBuilder plain = new StringBuilder(HEADER);
    StringBuilder with = new StringBuilder(HEADER);
    for (int i = 0; i < count; i++) {
      String rest = ",Tea " + i + ",\"Adler, N\",2019,10.5555/x." + i + ",Article\n";
      plain.append(i).append(rest);
      with.append(i == at % count ? word : String.valueOf(i)).append(rest);
    }

    assertThat(read(with.toString()))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("values")
        .isEqualTo(read(plain.toString()))
        .hasSize(count);
  }

  /** Each row is an entry, wherever a record is called as a column is. */
  @Property
  void aTitleOrTypeThatIsAWordOfAHeaderIsARecord(
      @ForAll("words") String title,
      @ForAll("words") String type,
      @ForAll @IntRange(min = 0, max = 5) int at)
      throws IOException {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      rows.add(i + ",Tea " + i + ",\"Adler, N\",2019,10.5555/x." + i + ",Article\n");
    }
    rows.add(at, "6," + title + ",\"Cole, A\",2020,10.5555/y," + type + "\n");

    assertThat(read(HEADER + String.join("", rows))).hasSize(6);
  }

  /** Where the first row names no column that is known, no row below it does. */
  @Property
  void noRowIsTheHeaderOfATableWhoseFirstRowIsUnknown(@ForAll("rows") List<String> rows) {
    String table = "jtl,atl,ui\n" + String.join("\n", rows) + "\n";

    assertThat(ExportFormat.recognise(table)).isEmpty();
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(WORDS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title;year\nTea;2019\n",
        "sep=;\ntitle;year\nTea;2019\n",
        "My search of May 2024\n\nTitle,Year,DOI\nTea,2019,\n",
        "Search:,tea\nDate:,2024-05-01\nTitle,Authors,Year,Journal,DOI\nTea,A,2019,J,\n",
        "DOI,mine\n10.5555/x,a\n",
        "\"Title\"\t\"what I think of it\"\nTea\tgood\n",
        "PublicationYear,documentTitle,digital_object_identifier\n2019,Tea,10.5555/x\n"
      })
  void knowsAHeader(String table) throws IOException {
    assertThat(read(table)).hasSize(1);
  }

  /** Labels and their values, as people and programs put them above what they export. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Title,Ketamine search\nDatabase,Scopus\nYear,2024\n\n",
        "Title,Ketamine search\nDatabase,Scopus\nYear,2024\n",
        "Title:,Ketamine search,,,,\nDatabase:,Scopus,,,,\n",
        "Title,\"Ketamine, CRPS\"\nExport date,2024-05-01\n",
        "Title,Ketamine, CRPS, and pain\nYear,2024\n",
        "DOI,of all that we found\nExported by AP\n\n",
        "Abstract,Ketamine\nTitle,CRPS\n",
        "\"TITLE-ABS-KEY(ketamine AND crps), title, doi\"\n",
        "Search: ketamine, CRPS and title, doi, 2024\n",
        "sep=,\nTitle,Ketamine search\nDatabase,Scopus\n",
        "\"Title\",\"Ketamine\"\nsep=,\n"
      })
  void looksBelowLabelsForTheHeader(String above) throws IOException {
    for (String table :
        List.of(
            "Title,Authors,Year\nTea,A,2019\n",
            "Authors,Title,Journal,DOI,Year,Abstract\nA,Tea,J,10.5555/x,2019,Text\n",
            "Title,DOI\nTea,10.5555/x\n")) {
      List<Entry> entries = read(above + table);

      assertThat(entries).as(above + table).hasSize(1);
      assertThat(entries.get(0).fields().first(Field.TITLE)).isEqualTo("Tea");
    }
  }

  /** A table of two columns whose first rows are no labels, with another table behind it. */
  @Test
  void losesNoRowOfATableThatAnotherFollows() throws IOException {
    String first = "Title,what I think\nTea and the sleep of nurses on duty,good\n";
    String second = "Title,Authors,Year,DOI\nSkin,A,2019,10.5555/y\n";

    assertThat(read("DOI,Title\n10.5555/x,Tea\n" + second)).hasSize(2);
    assertThat(read(first + second)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jtl,type,ui\nJ,doi,10.5555/x\n",
        "1,Tea and skin,2019\n2,doi,2020\n",
        "This is a sentence about tea and of other matters.,doi,a\nTea,b,c\n",
        "10.5555/x,Title,Abstract\n10.5555/y,Tea,Text\n",
        "Title\nTea\n"
      })
  void knowsNoHeader(String table) {
    assertThat(ExportFormat.recognise(table)).isEmpty();
  }

  private static List<Entry> read(String table) throws IOException {
    Optional<ExportFormat.Recognised> format = ExportFormat.recognise(table);
    Collected collected = new Collected();
    format.orElseThrow().format().reader().read(new StringReader(table), collected);
    assertThat(collected.rejections()).isEmpty();
    return collected.entries();
  }
}
