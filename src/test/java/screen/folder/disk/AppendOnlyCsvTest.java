package screen.folder.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Failure;

class AppendOnlyCsvTest {
  private static final List<String> HEADER = List.of("record", "note");

  private final List<String> warnings = new ArrayList<>();

  @TempDir Path folder;

  @Test
  void beginsWithTheHeader() throws IOException {
    log().append(List.of(List.of("x:1", "a, \"b\"")));

    assertThat(Files.readString(file())).isEqualTo("record,note\nx:1,\"a, \"\"b\"\"\"\n");
  }

  @Test
  void neverRewritesALine() throws IOException {
    log().append(List.of(List.of("x:1", "")));
    String before = Files.readString(file());

    log().append(List.of(List.of("x:1", "changed")));

    assertThat(Files.readString(file())).isEqualTo(before + "x:1,changed\n");
  }

  @Test
  void doesNotCountAnIncompleteLineAndSaysSo() throws IOException {
    Files.writeString(file(), "record,note\nx:1,whole\nx:2,to");

    assertThat(log().rows()).extracting(row -> row.get("note")).containsExactly("whole");
    assertThat(warnings)
        .containsExactly(
            "log.csv:3: the last line is cut off and is not counted as a vote. Enter that vote"
                + " again, or, if the line is complete, end it with a line break.");
  }

  @Test
  void setsATornLineAsideBeforeItAppends() throws IOException {
    Files.writeString(file(), "record,note\nx:1,whole\nx:2,tö");

    log().append(List.of(List.of("x:2", "again")));

    assertThat(Files.readString(file())).isEqualTo("record,note\nx:1,whole\nx:2,again\n");
    assertThat(Files.readString(folder.resolve("log.csv.torn"))).isEqualTo("x:2,tö\n");
  }

  @Test
  void readsWhatPrecedesALineTornWithinACharacter() throws IOException {
    byte[] whole = "record,note\nx:1,tö".getBytes(StandardCharsets.UTF_8);
    Files.write(file(), Arrays.copyOf(whole, whole.length - 1));

    assertThat(log().rows()).isEmpty();
    log().append(List.of(List.of("x:1", "tö")));

    assertThat(Files.readString(file())).isEqualTo("record,note\nx:1,tö\n");
  }

  @Test
  void addsALineAsTheFileIsWrittenAfterASpreadsheetSavedIt() throws IOException {
    Files.writeString(file(), "\uFEFFnote;colour;record\r\n;red;x:1\r\n");

    log().append(List.of(List.of("x:2", "a; b")));

    assertThat(Files.readString(file())).endsWith("\r\n\"a; b\";;x:2\n");
  }

  @Test
  void addsNothingToAFileThatLacksAColumn() throws IOException {
    Files.writeString(file(), "record\nx:1\n");

    assertThatThrownBy(() -> log().append(List.of(List.of("x:2", "b"))))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("lacks the column 'note'");
    assertThat(Files.readString(file())).isEqualTo("record\nx:1\n");
  }

  private Path file() {
    return folder.resolve("log.csv");
  }

  /** A column that came later: old rows stay as they are, and count as empty there. */
  @Test
  void addsAnOptionalColumnWithTheFirstRowThatFillsIt() throws IOException {
    tagged().append(List.of(List.of("x:1", "a", "")));
    assertThat(Files.readString(file())).isEqualTo("record,note\nx:1,a\n");
    tagged().append(List.of(List.of("x:2", "b", "t")));
    tagged().append(List.of(List.of("x:3", "c", "")));
    log().append(List.of(List.of("x:4", "an older version")));

    assertThat(Files.readString(file()))
        .isEqualTo("record,note,tags\nx:1,a\nx:2,b,t\nx:3,c,\nx:4,an older version,\n");
    assertThat(tags()).containsExactly("", "t", "", "");
  }

  @Test
  void addsAnOptionalColumnToAFileOfASpreadsheet() throws IOException {
    Files.writeString(file(), "\uFEFFnote;record\r\n\"a;b\";x:1\r\n");
    tagged().append(List.of(List.of("x:2", "b", "t"), List.of("x:3", "c", "u")));

    assertThat(Files.readString(file()))
        .isEqualTo("\uFEFFnote;record;tags\r\n\"a;b\";x:1\r\nb;x:2;t\nc;x:3;u\n");
    assertThat(tags()).containsExactly("", "t", "u");
  }

  /** Git keeps the lines of both clones, of which one added the column, in either order. */
  @Test
  void readsRowsBelowTwoHeaders() throws IOException {
    Files.writeString(file(), "record,note\nx:1,a\nrecord,note,tags\nx:2,b,t\n");
    tagged().append(List.of(List.of("x:3", "c", "u")));
    assertThat(tags()).containsExactly("", "t", "u");

    Files.writeString(file(), "record,note,tags\nx:2,b,t\nrecord,note\nx:1,a\n");
    tagged().append(List.of(List.of("x:3", "c", "u")));
    assertThat(tags()).containsExactly("t", "", "u");
  }

  private AppendOnlyCsv tagged() {
    return new AppendOnlyCsv(
        folder,
        "log.csv",
        List.of("record", "note", "tags"),
        HEADER,
        List.of("tags"),
        "vote",
        warnings::add);
  }

  private List<String> tags() {
    return tagged().rows().stream().map(row -> row.get("tags")).toList();
  }

  private AppendOnlyCsv log() {
    return new AppendOnlyCsv(folder, "log.csv", HEADER, HEADER, "vote", warnings::add);
  }
}
