package screen.format.ris;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import screen.format.entry.Collected;
import screen.format.entry.TaggedEntry;

class RisParserTest {
  private final Collected rest = new Collected();

  @Test
  void endsARecordAtErAtTheNextTyAndAtTheEndOfTheFile() {
    List<TaggedEntry> found =
        parsed(
            "TY  - JOUR",
            "TI  - One",
            "ER  - ",
            "TY  - JOUR",
            "TI  - Two",
            "TY  - JOUR",
            "TI  - Three");

    assertThat(found).extracting(entry -> entry.first("TI")).containsExactly("One", "Two", "Three");
    assertThat(found).extracting(TaggedEntry::line).containsExactly(1, 4, 6);
    assertThat(found).extracting(TaggedEntry::finished).containsExactly(true, false, false);
    assertThat(found).extracting(TaggedEntry::isTruncated).containsExactly(false, false, true);
  }

  @Test
  void takesALineWithoutATagForMoreOfTheValueBefore() {
    List<TaggedEntry> found =
        parsed("TY  - JOUR", "TI  - A long", "title", "KW  - tea", "sleep", "ER  - ");

    assertThat(found.get(0).first("TI")).isEqualTo("A long title");
    assertThat(found.get(0).all("KW")).containsExactly("tea", "sleep");
  }

  @Test
  void takesALineInAnotherStyleOfTagsForText() {
    List<TaggedEntry> found = parsed("TY  - JOUR", "AB  - The code was", "XX - unknown", "ER  - ");

    assertThat(found.get(0).first("AB")).isEqualTo("The code was XX - unknown");
  }

  @Test
  void givesTagsBetweenTwoRecordsToTheOneBehind() {
    List<TaggedEntry> found =
        parsed("TY  - JOUR", "TI  - One", "ER  - ", "ID  - 7", "TY  - JOUR", "TI  - Two", "ER  - ");

    assertThat(found).extracting(entry -> entry.first("ID")).containsExactly("", "7");
  }

  @Test
  void givesWhatMakesNoRecordByItselfToTheOneBefore() {
    List<TaggedEntry> found =
        parsed("TY  - JOUR", "TI  - One", "ER  - ", "VL  - 4", "SP  - 12", "ER  - ");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).first("SP")).isEqualTo("12");
  }

  @Test
  void givesALooseAbstractToTheRecordBefore() {
    List<TaggedEntry> found =
        parsed(
            "TY  - JOUR",
            "TI  - One",
            "ER  - ",
            "AB  - Text.",
            "",
            "TY  - JOUR",
            "TI  - Two",
            "ER  - ");

    assertThat(found).extracting(entry -> entry.first("AB")).containsExactly("Text.", "");
  }

  @Test
  void saysWhatItLeavesOut() {
    List<TaggedEntry> found =
        parsed("Exported on Monday", "1.", "TY  - JOUR", "TI  - One", "ER  - ", "a stray line");

    assertThat(found).hasSize(1);
    assertThat(rest.leftOut()).containsExactly("1: Exported on Monday", "6: a stray line");
  }

  private List<TaggedEntry> parsed(String... lines) {
    List<TaggedEntry> found = new ArrayList<>();
    try {
      new RisParser(
              new StringReader(String.join("\n", lines)),
              found::add,
              (left, line) -> rest.leftOut(line, left))
          .read();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return found;
  }
}
