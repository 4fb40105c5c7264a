package screen.exchange.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static screen.exchange.VotesFromElsewhere.votes;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.cli.FourArticles;
import screen.exchange.VoteFile;
import screen.exchange.VotesFromElsewhere;

class AsreviewVotesTest {
  @TempDir Path folder;

  @Test
  void takesAsreviewsTableAndLeavesWhatWasNotSeen() {
    VoteFile file =
        VotesFromElsewhere.in(folder)
            .read(
                "asreview.csv",
                """
                record_id,title,authors,publication_year,doi,asreview_label,asreview_time,asreview_note
                0,Night shifts and the sleep of hospital porters,"['Moreno, Ana']",2012,10.1000/porters,1,1700000000.5,good
                1,Counting sheep in the deaf: a cohort study,"['Moreno, Ana']",2012,https://doi.org/10.1000/SHEEP,0,,
                2,Warm milk before bedtime and its admirers,"['Moreno, Ana']",2012,10.1000/milk,,,
                """);

    assertThat(votes(file))
        .containsExactly("x:N1,include,,good,2023-11-14T22:13:20Z", "x:N3,exclude,,,");
  }

  @Test
  void leavesLabelsInRowsOfAnotherReviewer() {
    VoteFile file =
        VotesFromElsewhere.in(folder)
            .read(
                "joined.csv",
                """
                title,doi,asreview_label,reviewer
                Night shifts and the sleep of hospital porters,10.1000/porters,1,A
                Counting sheep in the deaf: a cohort study,10.1000/sheep,0,B
                """);

    assertThat(votes(file)).containsExactly("x:N1,include,,,");
  }

  @Test
  void takesAsreviewsRis() {
    String ris =
        FourArticles.article("1", "Counting sheep in the deaf: a cohort study", "10.1000/sheep", 99)
                .replace("ER  -", "N1  - ASReview_irrelevant\nER  -")
            + FourArticles.article(
                    "2", "Warm milk before bedtime and its admirers", "10.1000/milk", 5)
                .replace("ER  -", "N1  - ASReview_not_seen\nER  -");

    assertThat(votes(VotesFromElsewhere.in(folder).read("asreview.ris", ris)))
        .containsExactly("x:N3,exclude,,,");
  }
}
