package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CovidenceVotesTest {
  @TempDir Path folder;
  private FourArticles review;

  @BeforeEach
  void aReviewOfFourArticlesOneOfThemInBothSources() {
    review = FourArticles.in(folder);
  }

  @Test
  void takesCovidencesListForWhatTheUserSaysItMeans() {
    review
        .cli()
        .write(
            "covidence.csv",
            """
            Title,Authors,Published Year,Journal,Volume,Issue,Pages,DOI,Covidence #,Study,Notes,Tags
            Counting sheep in the deaf: a cohort study,"Moreno, Ana",2012,Journal of Imaginary Sleep Research,14,3,99-106,10.1000/sheep,#4,Moreno 2012,,
            """);

    assertThat(review.take("A", "covidence.csv").out())
        .contains("It holds 1 entry and no verdicts.");
    assertThat(review.take("A", "covidence.csv", "--verdict", "maybe").exitCode()).isZero();
    assertThat(review.votesOf("A")).contains("x:N3,maybe,,,");
  }

  @Test
  void takesCovidencesReasonsForExcludingFullTexts() {
    review.cli().write("votes.csv", "record,verdict\nx:N3,include\n");
    review.take("A", "votes.csv");
    review.take("B", "votes.csv");
    review
        .cli()
        .write(
            "covidence.csv",
            """
            Title,Authors,Published Year,Journal,DOI,Covidence #,Notes
            Counting sheep in the deaf: a cohort study,"Moreno, Ana",2012,Journal of Imaginary Sleep Research,10.1000/sheep,#4,Exclusion reason: Wrong population;\s
            """);

    assertThat(review.takeAt("full-text", "A", "covidence.csv").exitCode()).isZero();
    assertThat(review.cli().read("records/decisions/full-text/A.csv"))
        .contains("x:N3,exclude,population,,");
  }
}
