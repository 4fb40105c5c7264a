package screen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.cli.Cli;
import screen.cli.FourArticles;

class AbstrackrVotesTest {
  @TempDir Path folder;
  private FourArticles review;

  @BeforeEach
  void aReviewAndAbstrackrsTableOfIt() {
    review = FourArticles.in(folder);
    review
        .cli()
        .write(
            "abstrackr.csv",
            """
            (internal) id,(source) id,pubmed id,keywords,abstract,title,journal,authors,tags,consensus,labeled_at,Ann Porter,labeled_at,Bo,labeled_at,general notes (Ann Porter),general notes (Bo)
            41000001,7,0,,,Night shifts and the sleep of hospital porters,Journal of Imaginary Sleep Research,"Moreno, Ana
             and Okafor, Chidi
            ",,o,,1,2024-08-15 08:42:23,-1,2024-08-15 08:42:23,good,
            41000002,8,0,,,Counting sheep in the deaf: a cohort study,Journal of Imaginary Sleep Research,"Moreno, Ana
             and Okafor, Chidi
            ",,o,,-1,2024-08-15 08:42:23,,,,
            41000003,9,0,,,Lullabies for imaginary infants: a randomised trial,Journal of Imaginary Sleep Research,"Moreno, Ana
             and Okafor, Chidi
            ",,o,,0,2024-08-15 08:42:23,,,,
            citations that are not yet labeled by anyone
            41000004,10,0,,,Warm milk before bedtime and its admirers,Journal of Imaginary Sleep Research,"Moreno, Ana
            "
            """);
  }

  @Test
  void takesTheColumnOfOneReviewer() {
    Cli.Result result = review.take("A", "abstrackr.csv", "--as", "Ann Porter", "--matched-only");

    assertThat(result.out()).describedAs(result.err()).contains("\"votes\":3");
    assertThat(review.votesOf("A")).contains("x:N1,include,,good", "x:N3,exclude,,", ",maybe,,");
  }

  @Test
  void namesTheReviewersWhereNoneIsOfThatName() {
    assertThat(review.take("A", "abstrackr.csv", "--as", "Anne").out()).contains("Ann Porter");
  }
}
