package screen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static screen.exchange.VotesFromElsewhere.problems;
import static screen.exchange.VotesFromElsewhere.votes;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Failure;
import screen.format.sheet.Workbooks;

class PlainTableVotesTest {
  @TempDir Path folder;

  @Test
  void findsRecordsByTheNumbersOfAPlainTable() {
    VoteFile file =
        read(
            """
            id,accession,doi,decision,reason,note,reviewer
            y:M1,,,yes,,by a member of the set,A
            ,N2,,excluded,Other,by accession number,A
            ,,doi:10.1000/SHEEP,unsure,,by DOI,A
            ,,10.1000/milk,no,,somebody else's,B
            """);

    assertThat(votes(file))
        .containsExactly(
            "x:N1,include,,by a member of the set,",
            "x:N2,exclude,other,by accession number,",
            "x:N3,maybe,,by DOI,");
  }

  @Test
  void takesAPlainTableFromAWorkbook() {
    byte[] workbook =
        Workbooks.of(Workbooks.row("doi", "verdict") + Workbooks.row("10.1000/milk", "Included"));

    assertThat(votes(VotesFromElsewhere.in(folder).read("plain.xlsx", workbook)))
        .containsExactly("y:M4,include,,,");
  }

  @Test
  void listsWhatIsNotCertainAndGuessesNothing() {
    VoteFile file =
        read(
            """
            title,doi,verdict
            Nobody knows this title,,include
            Warm milk before bedtime and its admirers,,include
            Another title altogether about cold water,10.1000/milk,include
            x:N9 is no record,10.1000/sheep,include
            """);

    assertThat(votes(file)).isEmpty();
    assertThat(problems(file)).hasSize(4);
    assertThat(problems(file).get(0))
        .contains("plain.csv:2: 'Nobody knows this title': No record of this review is like it.");
    assertThat(problems(file).get(1))
        .contains("plain.csv:3: 'Warm milk before bedtime and its admirers': Not certain enough");
    assertThat(problems(file).get(2))
        .contains("plain.csv:4: 'Another title altogether about cold water': Not certain enough");
  }

  @Test
  void leavesWhatIsNotCertainWhereTheUserAgrees() {
    VoteFile file =
        VotesFromElsewhere.in(folder)
            .matchedOnly()
            .read(
                "plain.csv",
                "title,doi,verdict\nNobody knows this title,,include\n,10.1000/milk,include\n");

    assertThat(votes(file)).containsExactly("y:M4,include,,,");
    assertThat(problems(file)).isEmpty();
    assertThat(file.skipped()).hasSize(1);
    assertThat(file.skipped().get(0).described())
        .contains("plain.csv:2", "'Nobody knows this title': No record");
  }

  @Test
  void objectsToARecordThatTheReviewDoesNotHold() {
    assertThat(problems(read("id,doi,verdict\nx:N9,10.1000/milk,include\n")).get(0))
        .contains("No record is called 'x:N9'.");
  }

  @Test
  void namesTheFormsThatAreKnownForAnyOtherFile() {
    assertThatThrownBy(
            () ->
                VotesFromElsewhere.in(folder)
                    .read("letter.txt", "Dear Ana,\nall of them are fine.\n"))
        .isInstanceOf(Failure.class)
        .hasMessageContainingAll(
            "It contains no votes in a known form", "Rayyan", "ASReview", "Covidence");
  }

  private VoteFile read(String table) {
    return VotesFromElsewhere.in(folder).read("plain.csv", table);
  }
}
