package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import screen.Slow;

/** Everything that a file says of a report is taken or named. */
@Slow
class ForeignVerdictsTest {
  private static final String SHEET = "record,title,verdict,reason,note,for,stage";

  @TempDir Path folder;
  private FourArticles review;

  @BeforeEach
  void aReviewOfFourArticlesOneOfThemInBothSources() {
    review = FourArticles.in(folder);
  }

  private String take(String file, String... more) {
    return review.take("A", file, more).out();
  }

  @Test
  void takesLabelsThatStandBesideAnEmptyColumnOfOurOwn() {
    review
        .cli()
        .write(
            "sheet.csv",
            SHEET
                + ",asreview_label\n"
                + "x:N1,Night,,,,A,title-abstract,1\n"
                + "x:N2,Lulla,,,,A,title-abstract,0\n"
                + "x:N3,Count,,,,A,title-abstract,\n");

    assertThat(take("sheet.csv")).contains("\"votes\":2", "\"rows\":3", "\"without_verdict\":[4]");
    assertThat(review.votesOf("A")).contains("x:N1,include,", "x:N2,exclude,");
  }

  @Test
  void refusesAWorksheetOfAnotherThatCameByWayOfAsreview() {
    review.cli().write("sheet.csv", SHEET + ",asreview_label\nx:N1,Night,,,,B,title-abstract,1\n");

    assertThat(take("sheet.csv")).contains("This worksheet was written for B");
  }

  @Test
  void asksWhichColumnCountsWhereTwoDiffer() {
    review
        .cli()
        .write(
            "sheet.csv",
            SHEET + ",asreview_label\nx:N1,Night,exclude,,,A,title-abstract,1\nx:N2,,,,,A,,1\n");

    assertThat(take("sheet.csv"))
        .contains("Its asreview says include, its column says exclude.", "--verdicts-of column");
    assertThat(take("sheet.csv", "--verdicts-of", "column")).contains("\"votes\":1");
    assertThat(review.votesOf("A")).contains("x:N1,exclude,");
    assertThat(take("sheet.csv", "--verdicts-of", "asreview")).contains("\"votes\":2");
    assertThat(review.votesOf("A")).contains("x:N1,include,", "x:N2,include,");
  }

  /** Columns that mean the same, in a worksheet and in other tables, by which the user decides. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "record,verdict,decision | x:N1,include,Excluded | --verdict-column decision"
            + " | x:N1,exclude,,",
        "record,verdict,decision | x:N1,include,Excluded | --verdict-column verdict"
            + " | x:N1,include,,",
        "record,decision,verdict | x:N1,no,yes | --verdict-column verdict | x:N1,include,,",
        "doi,verdict,decision | 10.1000/porters,include,exclude | --verdict-column verdict"
            + " | x:N1,include,,",
        "record,verdict,reviewer,screener | x:N1,include,A,B | --reviewer-column reviewer"
            + " | x:N1,include,,",
        "record,verdict,reason,exclusion_reason | x:N1,exclude,other,population"
            + " | --reason-column exclusion_reason | x:N1,exclude,population,",
        "record,verdict,reason,exclusion_reason | x:N1,exclude,other,population"
            + " | --reason-column reason | x:N1,exclude,other,",
        "doi,asreview_label,included | 10.1000/porters,1,0 | --verdict-column asreview_label"
            + " | x:N1,include,,",
      })
  void refusesColumnsThatContradictEachOther(
      String header, String row, String named, String stored) {
    review.cli().write("sheet.csv", header + "\n" + row + "\n");

    assertThat(take("sheet.csv"))
        .contains("Its column '", "Name the column that counts:", named)
        .contains("\"file\":\"sheet.csv\",\"line\":2");
    assertThat(review.cli().exists("records/decisions/title-abstract/A.csv")).isFalse();
    assertThat(take("sheet.csv", named.split(" "))).contains("\"votes\":1");
    assertThat(review.votesOf("A").lines().skip(1)).singleElement().asString().startsWith(stored);
  }

  /** The column that the user names says whose row it is, in a worksheet as in other tables. */
  @ParameterizedTest
  @ValueSource(strings = {"record", "id"})
  void takesOnlyTheRowsOfTheReviewerInTheNamedColumn(String id) {
    review
        .cli()
        .write(
            "sheet.csv",
            id
                + ",verdict,who,reason,why\nx:N1,exclude,A,other,population\n"
                + "x:N2,include,B,,\nx:N3,include,Ana,,\ny:M4,include,,,\n");

    assertThat(take("sheet.csv", "--reviewer-column", "who"))
        .contains("\"votes\":1", "\"of_others\":[3,4]", "\"without_verdict\":[5]");
    assertThat(review.votesOf("A").lines().skip(1))
        .singleElement()
        .asString()
        .startsWith("x:N1,exclude,other,");
    assertThat(take("sheet.csv", "--reviewer-column", "who", "--reason-column", "why"))
        .contains("\"votes\":1");
    assertThat(review.votesOf("A")).contains("x:N1,exclude,population,");
    assertThat(take("sheet.csv", "--reviewer-column", "who", "--as", "Ana"))
        .contains("\"votes\":1", "\"of_others\":[2,3]");
    assertThat(review.votesOf("A")).contains("x:N3,include,").doesNotContain("x:N2", "y:M4");
    assertThat(take("sheet.csv", "--reviewer-column", "who", "--as", "Bo"))
        .contains("It contains no votes of 'Bo'.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--reviewer-column=who", "--verdict-column=verdict"})
  void refusesTheTitleOfAnotherRecordUnderNamedColumnsToo(String option) {
    review
        .cli()
        .write(
            "sheet.csv",
            "record,title,verdict,who\n"
                + "x:N1,Counting sheep in the deaf: a cohort study,include,A\n");

    assertThat(take("sheet.csv", option))
        .contains("The row names x:N1, but its title is that of x:N3.");
  }

  /** A contradiction concerns only those whose row it is, or may be. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "record,verdict,decision,reviewer,screener | B,B | true",
        "record,verdict,decision,reviewer,screener | ,B | true",
        "id,verdict,decision,reviewer,screener | B,B | true",
        "record,verdict,decision,reviewer,screener | A,A | false",
        "record,verdict,decision,reviewer,screener | A,B | false",
        "record,verdict,decision,reviewer,screener | B,A | false",
        "record,verdict,decision,reviewer,screener | , | false",
      })
  void refusesContradictionsOnlyInRowsOfTheReviewer(String header, String who, boolean taken) {
    review
        .cli()
        .write(
            "sheet.csv", header + "\nx:N1,include,include,A,A\nx:N2,include,exclude," + who + "\n");

    String out = take("sheet.csv");

    if (taken) {
      assertThat(out).contains("\"votes\":1", "\"of_others\":[3]");
      assertThat(review.votesOf("A")).contains("x:N1,include,").doesNotContain("x:N2");
    } else {
      assertThat(out).contains("Its column '").contains("\"line\":3");
      assertThat(review.cli().exists("records/decisions/title-abstract/A.csv")).isFalse();
    }
  }

  @Test
  void refusesTwoColumnsOfOneNameThatDiffer() {
    review.cli().write("sheet.csv", "doi,verdict,Verdict\n10.1000/porters,include,exclude\n");

    assertThat(take("sheet.csv"))
        .contains("Its column 'verdict' says 'include' and 'exclude'.", "\"line\":2");
  }

  @Test
  void refusesNotesOfRayyanThatContradictEachOther() {
    String notes =
        "\"SCREEN-RECORD: x:N1 | RAYYAN-INCLUSION: {\"\"A\"\"=>\"\"Included\"\"} |"
            + " RAYYAN-INCLUSION: {\"\"A\"\"=>\"\"Excluded\"\"}\"";
    review.cli().write("notes.csv", "title,doi,notes\nNight,10.1000/porters," + notes + "\n");

    assertThat(take("notes.csv")).contains("'included and excluded' is not a verdict");
  }

  /** An empty column says nothing, whatever its name and place. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "record,verdict,decision | x:N1,,include",
        "record,decision,verdict | x:N1,,include",
        "doi,verdict,decision | 10.1000/porters,,include",
        "doi,verdict,decision | 10.1000/porters,include,Included",
        "doi,verdict,reviewer,screener | 10.1000/porters,include,,A",
      })
  void takesTheColumnThatIsFilled(String header, String row) {
    review.cli().write("sheet.csv", header + "\n" + row + "\n");

    assertThat(take("sheet.csv")).contains("\"votes\":1");
    assertThat(review.votesOf("A")).contains("x:N1,include,");
  }

  @Test
  void takesTheLabelsOfTheProgramThatWroteTheFileBeforeOlderNotes() {
    String note = "\"SCREEN-RECORD: %s | RAYYAN-INCLUSION: {\"\"A\"\"=>\"\"Excluded\"\"}\"";
    review
        .cli()
        .write(
            "asr.csv",
            "title,notes,asreview_label\nNight,"
                + note.formatted("x:N1")
                + ",1\nLulla,"
                + note.formatted("x:N2")
                + ",\n");

    assertThat(take("asr.csv"))
        .contains("\"votes\":1")
        .contains("\"without_verdict\":[3]")
        .contains("\"older\":[{\"line\":2,\"says\":\"rayyan: exclude\"}");
    assertThat(review.votesOf("A")).contains("x:N1,include,").doesNotContain("x:N2");
  }

  @Test
  void takesAsreviewsMarksInRisBeforeOlderNotes() {
    review
        .cli()
        .write(
            "asr.ris",
            FourArticles.article("1", "Counting sheep in the deaf: a cohort study", "", 99)
                .replace(
                    "ER  -",
                    "N1  - ASReview_relevant\n"
                        + "N1  - SCREEN-RECORD: x:N3 | RAYYAN-INCLUSION: {\"A\"=>\"Excluded\"} |"
                        + " RAYYAN-EXCLUSION-REASONS: other\n"
                        + "N1  - asreview_time: \"2026-01-01 10:00:00\"\n"
                        + "KW  - screen: exclude\n"
                        + "ER  -"));

    assertThat(take("asr.ris")).contains("\"votes\":1", "rayyan: exclude, tags: exclude");
    assertThat(review.votesOf("A")).contains("x:N3,include,");
  }

  @Test
  void endsReasonsWhereAnotherNoteBegins() {
    review
        .cli()
        .write(
            "zotero.ris",
            FourArticles.article("1", "Counting sheep in the deaf: a cohort study", "", 99)
                .replace(
                    "ER  -",
                    "N1  - SCREEN-RECORD: x:N3 | RAYYAN-INCLUSION: {\"A\"=>\"Excluded\"} |"
                        + " RAYYAN-EXCLUSION-REASONS: other\n"
                        + "N1  - Full text in drawer 7\n"
                        + "ER  -"));

    take("zotero.ris");

    assertThat(review.votesOf("A")).contains("x:N3,exclude,other,");
  }

  @Test
  void takesTagsThatWereSetInAReferenceManager() {
    String article =
        FourArticles.article("1", "Counting sheep in the deaf: a cohort study", "", 99);
    review
        .cli()
        .write(
            "tags.ris",
            article.replace(
                "ER  -",
                "KW  - screen: exclude\n"
                    + "KW  - screen: Wrong population\n"
                    + "N1  - SCREEN-RECORD: x:N3\n"
                    + "ER  -"));
    take("tags.ris");
    assertThat(review.votesOf("A")).contains("x:N3,exclude,population,");

    review
        .cli()
        .write(
            "both.ris",
            article.replace(
                "ER  -",
                "KW  - screen: include\n"
                    + "N1  - SCREEN-RECORD: x:N3 | RAYYAN-INCLUSION: {\"A\"=>\"Excluded\"}\n"
                    + "ER  -"));
    assertThat(take("both.ris")).contains("Its rayyan says exclude, its tags says include.");
    assertThat(take("both.ris", "--verdicts-of", "tags")).contains("\"votes\":1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "citation_screening_status | included | excluded | included=include",
        "INCLUDE | YES | NO | YES=include",
        "screened_abstracts | selected | excluded | selected=include",
        "Response | 2 | 1 | 2=include",
      })
  void takesAnyColumnThatTheUserNames(String column, String in, String out, String mapped) {
    review
        .cli()
        .write(
            "tool.csv",
            "doi,%s\n10.1000/porters,%s\n10.1000/sheep,%s\n10.1000/milk,%s\n"
                .formatted(column, in, out, in));

    assertThat(take("tool.csv"))
        .contains("no known verdict")
        .contains("'" + column + "' (")
        .contains("--verdict-column '" + column + "'");
    assertThat(
            take(
                "tool.csv", "--verdict-column", column, "--map", mapped, "--map", out + "=exclude"))
        .contains("\"votes\":3");
    assertThat(review.votesOf("A")).contains("x:N1,include,", "x:N3,exclude,", "y:M4,include,");
  }

  @Test
  void readsNumbersOnlyAsTheUserSaysThem() {
    review.cli().write("codes.csv", "record,verdict\nx:N1,1\nx:N2,2\n");

    assertThat(take("codes.csv"))
        .contains("'2' is not a verdict at title-abstract.", "--map '2=VERDICT'");
    assertThat(take("codes.csv", "--map", "2=include"))
        .contains("'1' is not a verdict at title-abstract.");
    assertThat(take("codes.csv", "--map", "2=include", "--map", "1=exclude"))
        .contains("\"votes\":2");
    assertThat(review.votesOf("A")).contains("x:N1,exclude,", "x:N2,include,");
  }

  @Test
  void namesTheColumnsWhereTheNamedOneIsMissing() {
    review.cli().write("tool.csv", "title,INCLUDE\nNight,YES\n");

    assertThat(take("tool.csv", "--verdict-column", "INCLUDED"))
        .contains("It has no column 'INCLUDED'. Did you mean 'INCLUDE'?");
  }

  @Test
  void takesVerdictsFromATableWithNoOtherColumnThatIsKnown() {
    review.cli().write("tool.csv", "record_id,INCLUDE\nx:N1,YES\n");

    assertThat(take("tool.csv", "--verdict-column", "INCLUDE")).contains("\"votes\":1");
  }

  @Test
  void takesRayyansNotesFromBibtex() {
    review
        .cli()
        .write(
            "rayyan.bib",
            "@article{rayyan-1,\n  title={Counting sheep in the deaf: a cohort study},\n"
                + "  doi={10.1000/sheep},\n  note={RAYYAN-INCLUSION: {\"A\"=>\"Excluded\"} |"
                + " RAYYAN-EXCLUSION-REASONS: other}\n}\n");

    assertThat(take("rayyan.bib")).contains("\"votes\":1");
    assertThat(review.votesOf("A")).contains("x:N3,exclude,other,");
  }

  @Test
  void takesCodesOfEppisJson() {
    review
        .cli()
        .write(
            "eppi.json",
            "{\"CodeSets\":[{\"SetName\":\"Screen\",\"SetId\":1}],\"References\":[{\"ItemId\":7,\"Title\":\"Counting"
                + " sheep in the deaf: a cohort"
                + " study\",\"ParentTitle\":\"J\",\"DOI\":\"10.1000/sheep\","
                + "\"Codes\":[{\"AttributeId\":11},{\"AttributeId\":12}]}]}");

    assertThat(take("eppi.json", "--verdict-column", "Codes.AttributeId", "--map", "12=exclude"))
        .contains("\"votes\":1");
    assertThat(review.votesOf("A")).contains("x:N3,exclude,");
  }

  @Test
  void looksUpRowsOfAWorksheetThatNameNoRecord() {
    review
        .cli()
        .write(
            "sheet.csv",
            "record,doi,verdict\nx:N1,,include\n,10.1000/sheep,exclude\n,10.1000/none,include\n");

    assertThat(take("sheet.csv")).contains("sheet.csv\",\"line\":4", "The row names no record.");
    assertThat(take("sheet.csv", "--matched-only")).contains("\"votes\":2", "\"left\":[");
    assertThat(review.votesOf("A")).contains("x:N1,include,", "x:N3,exclude,");
  }

  @Test
  void saysWhichRowsMeetOneReportAndWhichAreOfOthers() {
    review
        .cli()
        .write(
            "team.csv",
            "id,verdict,reviewer\nx:N1,include,A\ny:M1,include,A\nx:N3,exclude,B\nx:N2,,A\n");

    assertThat(take("team.csv"))
        .contains(
            "\"votes\":1",
            "\"rows\":4",
            "\"same_report\":[{\"line\":3,\"says\":\"x:N1, as line 2\"}]")
        .contains("\"of_others\":[4]", "\"without_verdict\":[5]");
    Cli.Result told =
        review.cli().ok("decide", "--reviewer=A", "--stage=title-abstract", "--from=team.csv");
    assertThat(told.out())
        .contains("1 row on a report that an earlier row judges alike (-v lists them)");
  }

  @Test
  void warnsOfAFileThatGivesNoVote() {
    review.cli().write("sheet.csv", "record,verdict\nx:N1,\nx:N2,\n");

    Cli.Result none =
        review.cli().run("decide", "--reviewer=A", "--stage=title-abstract", "--from=sheet.csv");

    assertThat(none.exitCode()).isZero();
    assertThat(none.err())
        .contains("sheet.csv gives no vote of A: of its 2 rows none has a verdict");
  }

  @Test
  void acceptsTitlesThatOneReportAloneHasWhereTheUserAgrees() {
    review
        .cli()
        .write("titles.csv", "title,verdict\nCounting sheep in the deaf: a cohort study,include\n");

    assertThat(take("titles.csv")).contains("Not certain enough", "--accept-titles takes it");
    assertThat(take("titles.csv", "--accept-titles"))
        .contains("\"votes\":1", "\"by_title\":[{\"line\":2,\"says\":\"x:N3\"}]");
  }

  @Test
  void acceptsNoTitleThatAYearSpeaksAgainst() {
    review
        .cli()
        .write(
            "titles.csv",
            "title,year,verdict\nCounting sheep in the deaf: a cohort study,1987,include\n");

    assertThat(take("titles.csv", "--accept-titles"))
        .contains("No record of this review is like it.")
        .contains("error");
  }

  @Test
  void takesNothingInADryRun() {
    review.cli().write("sheet.csv", "record,verdict\nx:N1,include\n");

    assertThat(take("sheet.csv", "--dry-run")).contains("\"dry_run\":true", "\"votes\":1");
    assertThat(review.cli().exists("records/decisions/title-abstract/A.csv")).isFalse();
  }

  @Test
  void readsWorksheetsWithTabsAsExcelWritesThem() {
    review
        .cli()
        .write(
            "sheet.txt",
            ("\uFEFFrecord\ttitle\tverdict\r\nx:N1\t\"One\ttwo\"\tinclude\r\n")
                .getBytes(StandardCharsets.UTF_16LE));

    assertThat(take("sheet.txt")).contains("\"votes\":1");
  }
}
