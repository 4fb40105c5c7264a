package screen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static screen.exchange.VotesFromElsewhere.votes;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Failure;
import screen.votes.Verdict;

class CovidenceVotesTest {
  @TempDir Path folder;

  @Test
  void takesCovidencesListForWhatTheUserSaysItMeans() {
    String table =
        """
        Title,Authors,Published Year,Journal,Volume,Issue,Pages,DOI,Covidence #,Study,Notes,Tags
        Counting sheep in the deaf: a cohort study,"Moreno, Ana",2012,Journal of Imaginary Sleep Research,14,3,99-106,10.1000/sheep,#4,Moreno 2012,,
        """;

    assertThatThrownBy(() -> VotesFromElsewhere.in(folder).read("covidence.csv", table))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("It contains 1 entry and no verdicts.");
    assertThat(votes(VotesFromElsewhere.in(folder).all(Verdict.MAYBE).read("c.csv", table)))
        .containsExactly("x:N3,maybe,,,");
  }

  @Test
  void takesCovidencesReasonsForExcludingFullTexts() {
    VoteFile file =
        VotesFromElsewhere.in(folder)
            .atFullText()
            .read(
                "covidence.csv",
                """
                Title,Authors,Published Year,Journal,DOI,Covidence #,Notes
                Counting sheep in the deaf: a cohort study,"Moreno, Ana",2012,Journal of Imaginary Sleep Research,10.1000/sheep,#4,Exclusion reason: Wrong population;\s
                """);

    assertThat(votes(file)).containsExactly("x:N3,exclude,population,,");
  }
}
