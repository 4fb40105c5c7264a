package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import screen.Slow;

/** Everything that a file says of a report is taken or named. */
@Slow
class ForeignVerdictsTest extends VotesFromFiles {
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
  void refusesNotesOfRayyanThatContradictEachOther() {
    String notes =
        "\"SCREEN-RECORD: x:N1 | RAYYAN-INCLUSION: {\"\"A\"\"=>\"\"Included\"\"} |"
            + " RAYYAN-INCLUSION: {\"\"A\"\"=>\"\"Excluded\"\"}\"";
    review.cli().write("notes.csv", "title,doi,notes\nNight,10.1000/porters," + notes + "\n");

    assertThat(take("notes.csv")).contains("'included and excluded' is not a verdict");
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
        .contains("1 row on a report that has the same verdict in an earlier row (-v lists them)");
  }

  @Test
  void warnsOfAFileThatGivesNoVote() {
    review.cli().write("sheet.csv", "record,verdict\nx:N1,\nx:N2,\n");

    Cli.Result none =
        review.cli().run("decide", "--reviewer=A", "--stage=title-abstract", "--from=sheet.csv");

    assertThat(none.exitCode()).isZero();
    assertThat(none.err())
        .contains("sheet.csv contains no vote of A: none of its 2 rows has a known verdict");
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
