package screen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.cli.FourArticles;

class RayyanVotesTest {
  @TempDir Path folder;
  private FourArticles review;

  @BeforeEach
  void aReviewOfFourArticlesOneOfThemInBothSources() {
    review = FourArticles.in(folder);
  }

  @Test
  void takesOneReviewersVotesFromRayyansCsv() {
    review
        .cli()
        .write(
            "rayyan.csv",
            """
            key,title,year,journal,volume,issue,pages,authors,notes,doi,pubmed_id
            rayyan-1,Night shifts and the sleep of hospital porters,2012,J Imag Sleep Res,14,3,221-228,"Moreno, Ana and Okafor, Chidi","L47 2007-10-01 | RAYYAN-INCLUSION: {""Ann B.""=>""Included"", ""Ben""=>""Excluded""} | RAYYAN-EXCLUSION-REASONS: wrong population | USER-NOTES: {""Ann B.""=>[""check, dose""]}",10.1000/porters,
            rayyan-2,Lullabies for imaginary infants: a randomised trial,2012,J Imag Sleep Res,14,3,14-21,"Moreno, Ana and Okafor, Chidi","RAYYAN-LABELS: kids | RAYYAN-EXCLUSION-REASONS: other, Wrong population | RAYYAN-INCLUSION: {""Ann B.""=>""Excluded""}",,
            rayyan-3,Counting sheep in the deaf: a cohort study,2012,J Imag Sleep Res,14,3,99-106,"Moreno, Ana and Okafor, Chidi","RAYYAN-INCLUSION: {""Ben""=>""Maybe""}",10.1000/sheep,
            rayyan-4,Nobody knows this title,2012,J Imag Sleep Res,14,3,1-2,"Who, X",,,
            """);

    assertThat(review.take("A", "rayyan.csv", "--as", "Ann B.").out()).contains("\"votes\":2");

    assertThat(review.votesOf("A"))
        .isEqualTo(
            FourArticles.HEADER
                + "x:N1,include,,\"check, dose\",2026-03-01T10:00:03Z\n"
                + "x:N2,exclude,population,also: other,2026-03-01T10:00:03Z\n");
  }

  @Test
  void takesRayyansRisAsAReferenceManagerGivesItBack() {
    review
        .cli()
        .write(
            "rayyan.ris",
            FourArticles.article(
                    "rayyan-7", "Counting sheep in the deaf: a cohort study", "10.1000/sheep", 99)
                .replace(
                    "ER  -",
                    "N1  - <p>RAYYAN-INCLUSION: {\"A\"=&gt;\"Excluded\"} |"
                        + " RAYYAN-EXCLUSION-REASONS: Other</p>\n"
                        + "ER  -"));

    review.take("A", "rayyan.ris");

    assertThat(review.votesOf("A")).contains("x:N3,exclude,other,,");
  }

  @Test
  void keepsReasonsOfSeveralAsANoteSinceTheyAreNobodysInParticular() {
    review
        .cli()
        .write(
            "rayyan.ris",
            rayyan("{\"A\"=>\"Excluded\",\"B\"=>\"Excluded\"} | RAYYAN-EXCLUSION-REASONS: other"));

    review.take("A", "rayyan.ris");

    assertThat(review.votesOf("A"))
        .contains("x:N3,exclude,,reasons of all who excluded it: other,");
    review.cli().write("ft.csv", "record,verdict\nx:N3,include\n");
    review.take("A", "ft.csv");
    review.take("B", "ft.csv");
    assertThat(review.takeAt("full-text", "A", "rayyan.ris").out())
        .contains("the file does not say whose reason is which: other");
  }

  @Test
  void asksWhatAnUnknownReasonMeans() {
    review
        .cli()
        .write(
            "rayyan.ris", rayyan("{\"A\"=>\"Excluded\"} | RAYYAN-EXCLUSION-REASONS: wrong drug"));

    assertThat(review.take("A", "rayyan.ris").out())
        .contains("The config names no exclusion reason 'wrong drug'.")
        .contains("--reason 'wrong drug=ID'");
    assertThat(review.take("A", "rayyan.ris", "--reason", "wrong drug=other").exitCode()).isZero();
    assertThat(review.votesOf("A")).contains("x:N3,exclude,other,,");
  }

  @Test
  void namesThoseWhoseVotesTheFileHolds() {
    review.cli().write("rayyan.ris", rayyan("{\"Ann\"=>\"Excluded\"}"));

    assertThat(review.take("A", "rayyan.ris").out())
        .contains("It holds no votes of 'A'.", "Ann", "Say with --as what A is called there.");
  }

  private static String rayyan(String inclusion) {
    return FourArticles.article(
            "rayyan-7", "Counting sheep in the deaf: a cohort study", "10.1000/sheep", 99)
        .replace("ER  -", "N1  - RAYYAN-INCLUSION: " + inclusion + "\nER  -");
  }
}
