package screen.format.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import screen.format.bibtex.syntax.BibtexEntry;
import screen.format.entry.Collected;
import screen.record.Field;
import screen.record.Fields;

/** A part of a book has the year, title and publisher of the book that it refers to. */
class CrossReferencesTest {
  private static final String CHAPTER =
      "@inproceedings{paper,\n title={Tea},\n author={Able, Ann},\n crossref={Book}\n}\n";
  private static final String BOOK =
      "@proceedings{book,\n title={Drinks},\n year={2019},\n publisher={Poe},\n"
          + " editor={Roe, Bo},\n doi={10.5555/book}\n}\n";
  private static final String OTHER = "@article{other,\n title={Coffee},\n year={2001}\n}\n";

  @ParameterizedTest
  @ValueSource(strings = {CHAPTER + OTHER + BOOK, BOOK + OTHER + CHAPTER})
  void takesWhatTheChapterLacksFromItsBook(String file) throws IOException {
    Fields paper = titled("Tea", file);

    assertThat(paper.first(Field.YEAR)).isEqualTo("2019");
    assertThat(paper.first(Field.JOURNAL)).isEqualTo("Drinks");
    assertThat(paper.first(Field.PUBLISHER)).isEqualTo("Poe");
    assertThat(paper.first(Field.DOI)).isEmpty();
    assertThat(paper.all(Field.AUTHORS)).containsExactly("Able, Ann");
  }

  @Test
  void takesTheJournalOfAnyEntryThatIsNamed() throws IOException {
    String article = "@article{a,\n title={Tea},\n year={2020},\n crossref={whole}\n}\n";
    String whole = "@article{WHOLE,\n journal={J Tea},\n year={2021},\n month=mar,\n volume=3\n}\n";

    Fields fields = titled("Tea", article + whole);

    assertThat(fields.first(Field.JOURNAL)).isEqualTo("J Tea");
    assertThat(fields.first(Field.VOLUME)).isEqualTo("3");
    assertThat(fields.first(Field.YEAR)).isEqualTo("2020");
    assertThat(fields.first(Field.DATE)).isEmpty();
  }

  @Test
  void keepsTheOrderOfTheFile() throws IOException {
    Collected read = read(OTHER + CHAPTER + "@misc{empty,\n}\n" + OTHER + BOOK + OTHER);

    assertThat(read.entries())
        .extracting(entry -> entry.fields().first(Field.TITLE))
        .containsExactly("Coffee", "Tea", "Coffee", "Drinks", "Coffee");
    assertThat(read.rejections()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing", "k", "10.5555/x"})
  void readsAnEntryWhoseBookIsNotInTheFile(String reference) throws IOException {
    String entry = "@incollection{k,\n title={Tea},\n crossref={" + reference + "}\n}\n";

    assertThat(read(entry + OTHER).entries()).hasSize(2);
  }

  @Test
  void waitsUpToALimitOnly() {
    List<String> handedOn = new ArrayList<>();
    CrossReferences references = new CrossReferences(100);
    for (int i = 0; i < 5; i++) {
      BibtexEntry entry = entry("incollection", "k" + i, Map.of("crossref", "b" + i));
      references.add(entry, 40, complete -> handedOn.add(complete.key()));
    }
    assertThat(handedOn).containsExactly("k0", "k1", "k2");

    references.add(
        entry("book", "b4", Map.of("year", "2020")), 1, book -> handedOn.add(book.key()));
    references.endOfFile();

    assertThat(handedOn).containsExactly("k0", "k1", "k2", "k3", "k4", "b4");
  }

  private static BibtexEntry entry(String type, String key, Map<String, String> fields) {
    return new BibtexEntry(type, key, fields, List.of());
  }

  private static Fields titled(String title, String file) throws IOException {
    return read(file).entries().stream()
        .map(entry -> entry.fields())
        .filter(fields -> fields.first(Field.TITLE).equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static Collected read(String file) throws IOException {
    Collected collected = new Collected();
    new BibtexReader().read(new StringReader(file), collected);
    return collected;
  }
}
