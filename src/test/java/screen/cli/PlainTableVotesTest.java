package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.format.sheet.Workbooks;

class PlainTableVotesTest {
  @TempDir Path folder;
  private FourArticles review;

  @BeforeEach
  void aReviewOfFourArticlesOneOfThemInBothSources() {
    review = FourArticles.in(folder);
  }

  @Test
  void findsRecordsByTheNumbersOfAPlainTable() {
    review
        .cli()
        .write(
            "plain.csv",
            """
            id,accession,doi,decision,reason,note,reviewer
            y:M1,,,yes,,by a member of the set,A
            ,N2,,excluded,Other,by accession number,A
            ,,doi:10.1000/SHEEP,unsure,,by DOI,A
            ,,10.1000/milk,no,,somebody else's,B
            """);

    review.take("A", "plain.csv");

    assertThat(review.votesOf("A"))
        .contains("x:N1,include,,by a member of the set,")
        .contains("x:N2,exclude,other,by accession number,")
        .contains("x:N3,maybe,,by DOI,")
        .doesNotContain("y:M4");
  }

  @Test
  void takesAPlainTableFromAWorkbook() {
    review
        .cli()
        .write(
            "plain.xlsx",
            Workbooks.of(
                Workbooks.row("doi", "verdict") + Workbooks.row("10.1000/milk", "Included")));

    review.take("A", "plain.xlsx");

    assertThat(review.votesOf("A")).contains("y:M4,include,,,");
  }

  @Test
  void listsWhatIsNotCertainAndGuessesNothing() {
    review
        .cli()
        .write(
            "plain.csv",
            """
            title,doi,verdict
            Nobody knows this title,,include
            Warm milk before bedtime and its admirers,,include
            Another title altogether about cold water,10.1000/milk,include
            x:N9 is no record,10.1000/sheep,include
            """);

    Cli.Result refused = review.take("A", "plain.csv");

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.out())
        .contains("plain.csv\",\"line\":2")
        .contains("'Nobody knows this title': No record of this review is like it.")
        .contains("plain.csv:3: 'Warm milk before bedtime and its admirers': Not certain enough")
        .contains("plain.csv:4: 'Another title altogether about cold water': Not certain enough")
        .contains("4 problems; no vote was taken.");
    assertThat(review.cli().exists("records/decisions/title-abstract/A.csv")).isFalse();
  }

  @Test
  void leavesWhatIsNotCertainWhereTheUserAgrees() {
    review
        .cli()
        .write(
            "plain.csv",
            "title,doi,verdict\nNobody knows this title,,include\n,10.1000/milk,include\n");

    assertThat(review.take("A", "plain.csv", "--matched-only").out())
        .contains("\"votes\":1")
        .contains("\"left\":[{\"message\":\"'Nobody knows this title': No record")
        .contains("\"file\":\"plain.csv\",\"line\":2}]");
    assertThat(review.votesOf("A")).contains("y:M4,include");
  }

  @Test
  void takesTwoEntriesOfOneReportOnceUnlessTheyDiffer() {
    review.cli().write("plain.csv", "id,doi,verdict\nx:N1,,include\ny:M1,,include\n");
    assertThat(review.take("A", "plain.csv").out()).contains("\"votes\":1");

    review.cli().write("plain.csv", "id,doi,verdict\nx:N1,,include\ny:M1,,exclude\n");
    assertThat(review.take("B", "plain.csv").out())
        .contains("x:N1 stands in line 2 already, which says otherwise.");
  }

  @Test
  void objectsToARecordThatTheReviewDoesNotHold() {
    review.cli().write("plain.csv", "id,doi,verdict\nx:N9,10.1000/milk,include\n");

    assertThat(review.take("A", "plain.csv").out()).contains("No record is called 'x:N9'.");
  }

  @Test
  void namesTheFormsThatAreKnownForAnyOtherFile() {
    review.cli().write("letter.txt", "Dear Ana,\nall of them are fine.\n");

    assertThat(review.take("A", "letter.txt").out())
        .contains("It holds no votes in a form that is known", "Rayyan", "ASReview", "Covidence");
  }
}
