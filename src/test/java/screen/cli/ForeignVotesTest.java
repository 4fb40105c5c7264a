package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.export.sheet.Workbooks;

class ForeignVotesTest {
  private static final String HEADER = "record,verdict,reason,note,decided_at\n";

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void aReviewOfFourArticlesOneOfThemInBothSources() {
    cli = Cli.review(folder);
    cli.write(
        "x.ris",
        article("N1", "Night shifts and the sleep of hospital porters", "10.1000/porters", 221)
            + article("N2", "Lullabies for imaginary infants: a randomised trial", "", 14)
            + article("N3", "Counting sheep in the deaf: a cohort study", "10.1000/sheep", 99));
    cli.write(
        "y.ris",
        article("M1", "Night shifts and the sleep of hospital porters", "10.1000/porters", 221)
            + article("M4", "Warm milk before bedtime and its admirers", "10.1000/milk", 5));
    cli.ok("import", "x.ris", "--source", "x");
    cli.ok("import", "y.ris", "--source", "y");
    cli.ok("dedupe");
  }

  private static String article(String number, String title, String doi, int page) {
    return "TY  - JOUR\nAN  - %s\nTI  - %s\nAU  - Moreno, Ana\nAU  - Okafor, Chidi\nPY  - 2012\n"
            .formatted(number, title)
        + "T2  - Journal of Imaginary Sleep Research\nVL  - 14\nIS  - 3\nSP  - %d\nEP  - %d\n"
            .formatted(page, page + 7)
        + (doi.isEmpty() ? "" : "DO  - " + doi + "\n")
        + "ER  - \n\n";
  }

  @Test
  void takesOneReviewersVotesFromRayyansCsv() {
    cli.write(
        "rayyan.csv",
        """
        key,title,year,journal,volume,issue,pages,authors,notes,doi,pubmed_id
        rayyan-1,Night shifts and the sleep of hospital porters,2012,J Imag Sleep Res,14,3,221-228,"Moreno, Ana and Okafor, Chidi","L47 2007-10-01 | RAYYAN-INCLUSION: {""Ann B.""=>""Included"", ""Ben""=>""Excluded""} | RAYYAN-EXCLUSION-REASONS: wrong population | USER-NOTES: {""Ann B.""=>[""check, dose""]}",10.1000/porters,
        rayyan-2,Lullabies for imaginary infants: a randomised trial,2012,J Imag Sleep Res,14,3,14-21,"Moreno, Ana and Okafor, Chidi","RAYYAN-LABELS: kids | RAYYAN-EXCLUSION-REASONS: other, Wrong population | RAYYAN-INCLUSION: {""Ann B.""=>""Excluded""}",,
        rayyan-3,Counting sheep in the deaf: a cohort study,2012,J Imag Sleep Res,14,3,99-106,"Moreno, Ana and Okafor, Chidi","RAYYAN-INCLUSION: {""Ben""=>""Maybe""}",10.1000/sheep,
        rayyan-4,Nobody knows this title,2012,J Imag Sleep Res,14,3,1-2,"Who, X",,,
        """);

    assertThat(take("A", "rayyan.csv", "--as", "Ann B.").out()).contains("\"votes\":2");

    assertThat(votesOf("A"))
        .isEqualTo(
            HEADER
                + "x:N1,include,,\"check, dose\",2026-03-01T10:00:03Z\n"
                + "x:N2,exclude,population,also: other,2026-03-01T10:00:03Z\n");
  }

  @Test
  void takesRayyansRisAsAReferenceManagerGivesItBack() {
    cli.write(
        "rayyan.ris",
        article("rayyan-7", "Counting sheep in the deaf: a cohort study", "10.1000/sheep", 99)
            .replace(
                "ER  -",
                "N1  - <p>RAYYAN-INCLUSION: {\"A\"=&gt;\"Excluded\"} | RAYYAN-EXCLUSION-REASONS: Other</p>\nER  -"));

    take("A", "rayyan.ris");

    assertThat(votesOf("A")).contains("x:N3,exclude,other,,");
  }

  @Test
  void keepsReasonsOfSeveralAsANoteSinceTheyAreNobodysInParticular() {
    cli.write(
        "rayyan.ris",
        rayyan("{\"A\"=>\"Excluded\",\"B\"=>\"Excluded\"} | RAYYAN-EXCLUSION-REASONS: other"));

    take("A", "rayyan.ris");

    assertThat(votesOf("A")).contains("x:N3,exclude,,reasons of all who excluded it: other,");
    cli.write("ft.csv", "record,verdict\nx:N3,include\n");
    take("A", "ft.csv");
    take("B", "ft.csv");
    assertThat(takeAt("full-text", "A", "rayyan.ris").out())
        .contains("the file does not say whose reason is which: other");
  }

  @Test
  void asksWhatAnUnknownReasonMeans() {
    cli.write("rayyan.ris", rayyan("{\"A\"=>\"Excluded\"} | RAYYAN-EXCLUSION-REASONS: wrong drug"));

    assertThat(take("A", "rayyan.ris").out())
        .contains("The config names no exclusion reason 'wrong drug'.")
        .contains("--reason 'wrong drug=ID'");
    assertThat(take("A", "rayyan.ris", "--reason", "wrong drug=other").exitCode()).isZero();
    assertThat(votesOf("A")).contains("x:N3,exclude,other,,");
  }

  @Test
  void namesThoseWhoseVotesTheFileHolds() {
    cli.write("rayyan.ris", rayyan("{\"Ann\"=>\"Excluded\"}"));

    assertThat(take("A", "rayyan.ris").out())
        .contains("It holds no votes of 'A'.", "Ann", "Say with --as what A is called there.");
  }

  private static String rayyan(String inclusion) {
    return article("rayyan-7", "Counting sheep in the deaf: a cohort study", "10.1000/sheep", 99)
        .replace("ER  -", "N1  - RAYYAN-INCLUSION: " + inclusion + "\nER  -");
  }

  @Test
  void takesAsreviewsTableAndLeavesWhatWasNotSeen() {
    cli.write(
        "asreview.csv",
        """
        record_id,title,authors,publication_year,doi,asreview_label,asreview_time,asreview_note
        0,Night shifts and the sleep of hospital porters,"['Moreno, Ana']",2012,10.1000/porters,1,1700000000.5,good
        1,Counting sheep in the deaf: a cohort study,"['Moreno, Ana']",2012,https://doi.org/10.1000/SHEEP,0,,
        2,Warm milk before bedtime and its admirers,"['Moreno, Ana']",2012,10.1000/milk,,,
        """);

    take("A", "asreview.csv");

    assertThat(votesOf("A"))
        .isEqualTo(
            HEADER
                + "x:N1,include,,good,2023-11-14T22:13:20Z\n"
                + "x:N3,exclude,,,2026-03-01T10:00:03Z\n");
  }

  @Test
  void takesAsreviewsRis() {
    cli.write(
        "asreview.ris",
        article("1", "Counting sheep in the deaf: a cohort study", "10.1000/sheep", 99)
                .replace("ER  -", "N1  - ASReview_irrelevant\nER  -")
            + article("2", "Warm milk before bedtime and its admirers", "10.1000/milk", 5)
                .replace("ER  -", "N1  - ASReview_not_seen\nER  -"));

    assertThat(take("A", "asreview.ris").out()).contains("\"votes\":1");
    assertThat(votesOf("A")).contains("x:N3,exclude,,,");
  }

  @Test
  void takesCovidencesListForWhatTheUserSaysItMeans() {
    cli.write(
        "covidence.csv",
        """
        Title,Authors,Published Year,Journal,Volume,Issue,Pages,DOI,Covidence #,Study,Notes,Tags
        Counting sheep in the deaf: a cohort study,"Moreno, Ana",2012,Journal of Imaginary Sleep Research,14,3,99-106,10.1000/sheep,#4,Moreno 2012,,
        """);

    assertThat(take("A", "covidence.csv").out()).contains("It holds 1 entries and no verdicts.");
    assertThat(take("A", "covidence.csv", "--verdict", "maybe").exitCode()).isZero();
    assertThat(votesOf("A")).contains("x:N3,maybe,,,");
  }

  @Test
  void takesCovidencesReasonsForExcludingFullTexts() {
    cli.write("votes.csv", "record,verdict\nx:N3,include\n");
    take("A", "votes.csv");
    take("B", "votes.csv");
    cli.write(
        "covidence.csv",
        """
        Title,Authors,Published Year,Journal,DOI,Covidence #,Notes
        Counting sheep in the deaf: a cohort study,"Moreno, Ana",2012,Journal of Imaginary Sleep Research,10.1000/sheep,#4,Exclusion reason: Wrong population;\s
        """);

    assertThat(takeAt("full-text", "A", "covidence.csv").exitCode()).isZero();
    assertThat(cli.read("records/decisions/full-text/A.csv")).contains("x:N3,exclude,population,,");
  }

  @Test
  void findsRecordsByTheNumbersOfAPlainTable() {
    cli.write(
        "plain.csv",
        """
        id,accession,doi,decision,reason,note,reviewer
        y:M1,,,yes,,by a member of the set,A
        ,N2,,excluded,Other,by accession number,A
        ,,doi:10.1000/SHEEP,unsure,,by DOI,A
        ,,10.1000/milk,no,,somebody else's,B
        """);

    take("A", "plain.csv");

    assertThat(votesOf("A"))
        .contains("x:N1,include,,by a member of the set,")
        .contains("x:N2,exclude,other,by accession number,")
        .contains("x:N3,maybe,,by DOI,")
        .doesNotContain("y:M4");
  }

  @Test
  void takesAPlainTableFromAWorkbook() {
    cli.write(
        "plain.xlsx",
        Workbooks.of(Workbooks.row("doi", "verdict") + Workbooks.row("10.1000/milk", "Included")));

    take("A", "plain.xlsx");

    assertThat(votesOf("A")).contains("y:M4,include,,,");
  }

  @Test
  void listsWhatIsNotCertainAndGuessesNothing() {
    cli.write(
        "plain.csv",
        """
        title,doi,verdict
        Nobody knows this title,,include
        Warm milk before bedtime and its admirers,,include
        Another title altogether about cold water,10.1000/milk,include
        x:N9 is no record,10.1000/sheep,include
        """);

    Cli.Result refused = take("A", "plain.csv");

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.out())
        .contains("plain.csv\",\"line\":2")
        .contains("'Nobody knows this title': No record of this review is like it.")
        .contains("plain.csv:3: 'Warm milk before bedtime and its admirers': Not certain enough")
        .contains("plain.csv:4: 'Another title altogether about cold water': Not certain enough")
        .contains("4 problems; no vote was taken.");
    assertThat(cli.exists("records/decisions/title-abstract/A.csv")).isFalse();
  }

  @Test
  void leavesWhatIsNotCertainWhereTheUserAgrees() {
    cli.write(
        "plain.csv",
        "title,doi,verdict\nNobody knows this title,,include\n,10.1000/milk,include\n");

    assertThat(take("A", "plain.csv", "--matched-only").out())
        .contains("\"votes\":1")
        .contains("\"left\":[{\"message\":\"'Nobody knows this title': No record")
        .contains("\"file\":\"plain.csv\",\"line\":2}]");
    assertThat(votesOf("A")).contains("y:M4,include");
  }

  @Test
  void takesTwoEntriesOfOneReportOnceUnlessTheyDiffer() {
    cli.write("plain.csv", "id,doi,verdict\nx:N1,,include\ny:M1,,include\n");
    assertThat(take("A", "plain.csv").out()).contains("\"votes\":1");

    cli.write("plain.csv", "id,doi,verdict\nx:N1,,include\ny:M1,,exclude\n");
    assertThat(take("B", "plain.csv").out())
        .contains("This is x:N1, of which line 2 says otherwise.");
  }

  @Test
  void objectsToARecordThatTheReviewDoesNotHold() {
    cli.write("plain.csv", "id,doi,verdict\nx:N9,10.1000/milk,include\n");

    assertThat(take("A", "plain.csv").out()).contains("No record is called 'x:N9'.");
  }

  @Test
  void namesTheFormsThatAreKnownForAnyOtherFile() {
    cli.write("letter.txt", "Dear Ana,\nall of them are fine.\n");

    assertThat(take("A", "letter.txt").out())
        .contains("It holds no votes in a form that is known", "Rayyan", "ASReview", "Covidence");
  }

  private Cli.Result take(String reviewer, String file, String... more) {
    return takeAt("title-abstract", reviewer, file, more);
  }

  private Cli.Result takeAt(String stage, String reviewer, String file, String... more) {
    String[] args = {"--json", "decide", "--reviewer", reviewer, "--stage", stage, "--from", file};
    String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return cli.run(all);
  }

  private String votesOf(String reviewer) {
    return cli.read("records/decisions/title-abstract/" + reviewer + ".csv");
  }
}
