package screen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.cli.FourArticles;

class AsreviewVotesTest {
  @TempDir Path folder;
  private FourArticles review;

  @BeforeEach
  void aReviewOfFourArticlesOneOfThemInBothSources() {
    review = FourArticles.in(folder);
  }

  @Test
  void takesAsreviewsTableAndLeavesWhatWasNotSeen() {
    review
        .cli()
        .write(
            "asreview.csv",
            """
            record_id,title,authors,publication_year,doi,asreview_label,asreview_time,asreview_note
            0,Night shifts and the sleep of hospital porters,"['Moreno, Ana']",2012,10.1000/porters,1,1700000000.5,good
            1,Counting sheep in the deaf: a cohort study,"['Moreno, Ana']",2012,https://doi.org/10.1000/SHEEP,0,,
            2,Warm milk before bedtime and its admirers,"['Moreno, Ana']",2012,10.1000/milk,,,
            """);

    review.take("A", "asreview.csv");

    assertThat(review.votesOf("A"))
        .isEqualTo(
            FourArticles.HEADER
                + "x:N1,include,,good,2023-11-14T22:13:20Z\n"
                + "x:N3,exclude,,,2026-03-01T10:00:03Z\n");
  }

  @Test
  void takesAsreviewsRis() {
    review
        .cli()
        .write(
            "asreview.ris",
            FourArticles.article(
                        "1", "Counting sheep in the deaf: a cohort study", "10.1000/sheep", 99)
                    .replace("ER  -", "N1  - ASReview_irrelevant\nER  -")
                + FourArticles.article(
                        "2", "Warm milk before bedtime and its admirers", "10.1000/milk", 5)
                    .replace("ER  -", "N1  - ASReview_not_seen\nER  -"));

    assertThat(review.take("A", "asreview.ris").out()).contains("\"votes\":1");
    assertThat(review.votesOf("A")).contains("x:N3,exclude,,,");
  }
}
