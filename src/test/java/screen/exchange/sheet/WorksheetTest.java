package screen.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.cli.Cli;
import screen.cli.FourRecords;

/** What a reviewer still has to screen, for a spreadsheet and back. */
class WorksheetTest {
  @TempDir Path folder;
  private FourRecords review;

  @BeforeEach
  void aReviewOfFourRecordsOneOfThemADuplicate() {
    review = FourRecords.in(folder);
  }

  @Test
  void exportsWhatIsLeftAndTakesItBack() {
    review.decide("A", "x:N1,include,,,\n");

    review.cli().ok("decide", "--reviewer", "A", "--stage", "title-abstract", "--export", "A.csv");

    assertThat(review.cli().read("A.csv"))
        .isEqualTo(
            """
            record,title,authors,year,journal,doi,abstract,verdict,reason,note,for,stage
            x:N2,'=cmd 2,"Lee, A; Ray, B",2020,,,,,,,A,title-abstract
            x:N3,'=cmd 3,"Lee, A; Ray, B",2020,,,,,,,A,title-abstract
            """);
    review
        .cli()
        .write(
            "A.csv", review.cli().read("A.csv").replace("2020,,,,,,,", "2020,,,,include,,'-sure,"));
    review.cli().ok("decide", "--reviewer", "A", "--stage", "title-abstract", "--from", "A.csv");
    assertThat(review.votesOf("A")).contains("x:N3,include,,'-sure,");
  }

  @Test
  void hasAColumnOfTagsWhereTheConfigListsSome() {
    Cli cli = review.cli();
    cli.write("screening-config.yaml", cli.read("screening-config.yaml") + "tags: [German, odd]\n");
    String[] export = {
      "decide", "--reviewer", "A", "--stage", "title-abstract", "--screened", "--export", "A.csv"
    };
    cli.ok(export);
    cli.write(
        "A.csv", cli.read("A.csv").replaceFirst("2020,{8}A", "2020,,,,include,,,German; odd,A"));
    cli.ok("decide", "--reviewer", "A", "--stage", "title-abstract", "--from", "A.csv");
    assertThat(review.votesOf("A")).contains("x:N1,include,,", "German; odd");
    cli.write("A.csv", "record,verdict\n");
    cli.ok(export);

    assertThat(cli.read("A.csv"))
        .startsWith(
            "record,title,authors,year,journal,doi,abstract,verdict,reason,note,tags,for,stage\n")
        .contains(",include,,,German; odd,A,title-abstract\n");
  }

  @Test
  void refusesRowsWhoseTitlesWereSortedWithoutTheirRecords() {
    Cli cli = review.cli();
    cli.ok("decide", "--reviewer=A", "--stage=title-abstract", "--export=A.csv");
    String sheet = cli.read("A.csv").replace("2020,,,,,,,", "2020,,,,include,,,");
    cli.write(
        "A.csv", sheet.replace("x:N2", "x:N0").replace("x:N3", "x:N2").replace("x:N0", "x:N3"));

    Cli.Result refused =
        cli.run("decide", "--reviewer=A", "--stage=title-abstract", "--from=A.csv");

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err())
        .contains("A.csv:3: The row names x:N3, but its title is that of x:N2.")
        .contains("no vote was taken");
  }

  @ParameterizedTest
  @CsvSource({
    "--reviewer=B, --stage=title-abstract, 'A, not for B (3 rows with a verdict). Name --reviewer"
        + " A, or'",
    "--reviewer=A, --stage=full-text, 'title-abstract, not for full-text (3 rows with a verdict)."
        + " Name --stage title-abstract, or'"
  })
  void refusesAWorksheetOfAnotherReviewerOrStage(String reviewer, String stage, String told) {
    Cli cli = review.cli();
    cli.ok("decide", "--reviewer=A", "--stage=title-abstract", "--export=A.csv");
    cli.write("A.csv", cli.read("A.csv").replace("2020,,,,,,,", "2020,,,,include,,,"));

    Cli.Result refused = cli.run("decide", reviewer, stage, "--from=A.csv");

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err())
        .contains("A.csv:2: This worksheet was written for " + told)
        .doesNotContain("A.csv:3", "problems");
    assertThat(cli.exists("records/decisions")).isFalse();
  }

  @Test
  void takesAWorksheetOfAnotherWhereItsOwnersNameWasTakenOut() {
    Cli cli = review.cli();
    cli.ok("decide", "--reviewer=A", "--stage=title-abstract", "--export=A.csv");
    cli.write(
        "A.csv", cli.read("A.csv").replace("2020,,,,,,,A,", "2020,,,,include,,,journal club,"));

    cli.ok("decide", "--reviewer=B", "--stage=title-abstract", "--from=A.csv");

    assertThat(review.votesOf("B").lines()).hasSize(4);
  }

  @Test
  void neverWritesOverAWorksheetThatSomebodyScreenedIn() {
    review.cli().write("A.csv", FourRecords.HEADER + "x:N1,include,,,\n");

    Cli.Result result =
        review
            .cli()
            .run("decide", "--reviewer", "A", "--stage", "title-abstract", "--export", "A.csv");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(review.cli().read("A.csv")).contains("x:N1,include");
  }

  @Test
  void leavesATableAloneThatIsNoWorksheet() {
    review.cli().write("mine.csv", "name,age\nAnna,7\n");

    Cli.Result result =
        review
            .cli()
            .run("decide", "--reviewer", "A", "--stage", "title-abstract", "--export", "mine.csv");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("mine.csv: The file exists and is not a worksheet");
    assertThat(review.cli().read("mine.csv")).isEqualTo("name,age\nAnna,7\n");
  }

  @Test
  void readsWhatExcelSaved() {
    review
        .cli()
        .write("A.csv", "\uFEFFrecord;title;verdict;reason\r\nx:N1;One, two;INCLUDE;\r\n;;;\r\n");

    review.cli().ok("decide", "--reviewer", "A", "--stage", "title-abstract", "--from", "A.csv");

    assertThat(review.votesOf("A")).contains("x:N1,include,,,");
  }

  @Test
  void takesColumnsWhoseNamesCameBackInCapitals() {
    review.cli().write("A.csv", "RECORD,Verdict,REASON,Note\nx:N1,exclude,other,dull\n");

    review.cli().ok("decide", "--reviewer", "A", "--stage", "title-abstract", "--from", "A.csv");

    assertThat(review.votesOf("A")).contains("x:N1,exclude,other,dull,");
  }

  @Test
  void namesTheColumnThatHasWordsForVerdicts() {
    review
        .cli()
        .write("A.csv", "record,title,Urteil,for,stage\nx:N1,One,include,A,title-abstract\n");

    Cli.Result result =
        review
            .cli()
            .run("decide", "--reviewer", "A", "--stage", "title-abstract", "--from", "A.csv");

    assertThat(result.err()).contains("--verdict-column 'Urteil'").doesNotContain("'for'");
  }

  @Test
  void takesTheWordsThatPeopleWriteForVerdicts() {
    review
        .cli()
        .write("A.csv", "record,verdict\nx:N1, Yes \nx:N2,\u00A0EXCLUDED\u00A0\nx:N3,Unclear\n");
    review.cli().ok("decide", "--reviewer=A", "--stage=title-abstract", "--from=A.csv");

    review.cli().write("B.csv", "record,verdict\nx:N1,No\nx:N2,perhaps\nx:N3,n\n");
    Cli.Result refused =
        review.cli().run("decide", "--reviewer=B", "--stage=title-abstract", "--from=B.csv");

    assertThat(review.votesOf("A"))
        .contains("x:N1,include,")
        .contains("x:N2,exclude,")
        .contains("x:N3,maybe,");
    assertThat(refused.err())
        .contains("B.csv:3: 'perhaps' is not a verdict at title-abstract.")
        .contains("Known: exclude, include, maybe, withdrawn.")
        .contains("2 problems; no vote was taken.");
  }

  @Test
  void takesReasonsOfAWorksheetByTheirLabelsAndByWhatTheUserSays() {
    review
        .cli()
        .write(
            "votes.csv",
            FourRecords.HEADER
                + "x:N1,exclude,wrong Population,,\nx:N2,exclude,rats,,\nx:N3,exclude,other,,\n");

    review
        .cli()
        .ok(
            "decide",
            "--reviewer",
            "A",
            "--stage",
            "title-abstract",
            "--from",
            "votes.csv",
            "--reason",
            "rats=population");

    assertThat(review.votesOf("A"))
        .contains("x:N1,exclude,population,")
        .contains("x:N2,exclude,population,")
        .contains("x:N3,exclude,other,");
  }

  @ParameterizedTest
  @CsvSource({
    "'', The file is empty.",
    "' ', The file is empty.",
    "%PDF-1.7 etc., 'This is a PDF, not a list of votes.'",
    "<html>, 'This is a web page, not a list of votes.'",
    "a\u0001\u0002b, 'This is neither text nor a kind of compressed file that is known.'"
  })
  void saysWhatAFileIsThatHoldsNoVotes(String content, String said) {
    review.cli().write("A.csv", content);

    Cli.Result result =
        review.cli().run("decide", "--reviewer=A", "--stage=title-abstract", "--from=A.csv");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("A.csv: " + said, "worksheet", "Rayyan");
  }

  @Test
  void saysThatAFolderIsNoFileOfVotes() {
    Cli.Result result =
        review.cli().run("decide", "--reviewer=A", "--stage=title-abstract", "--from=records");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("records: This is not a file with votes.");
  }

  @Test
  void namesAMissingFile() {
    Cli.Result result =
        review
            .cli()
            .run("decide", "--reviewer", "A", "--stage", "title-abstract", "--from", "none.csv");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("none.csv: There is no such file.");
  }
}
