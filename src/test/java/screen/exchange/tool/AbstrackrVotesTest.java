package screen.exchange.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static screen.exchange.VotesFromElsewhere.votes;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Failure;
import screen.exchange.VoteFile;
import screen.exchange.VotesFromElsewhere;

class AbstrackrVotesTest {
  private static final String TABLE =
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
      """;

  @TempDir Path folder;

  @Test
  void takesTheColumnOfOneReviewer() {
    VoteFile file =
        VotesFromElsewhere.in(folder).as("Ann Porter").matchedOnly().read("abstrackr.csv", TABLE);

    assertThat(votes(file))
        .hasSize(3)
        .anyMatch(vote -> vote.startsWith("x:N1,include,,good,"))
        .anyMatch(vote -> vote.startsWith("x:N2,maybe,,,"))
        .anyMatch(vote -> vote.startsWith("x:N3,exclude,,,"));
  }

  @Test
  void namesTheReviewersWhereNoneIsOfThatName() {
    assertThatThrownBy(() -> VotesFromElsewhere.in(folder).as("Anne").read("abstrackr.csv", TABLE))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("Ann Porter");
  }
}
