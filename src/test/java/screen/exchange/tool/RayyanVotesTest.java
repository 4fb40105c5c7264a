package screen.exchange.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static screen.exchange.VotesFromElsewhere.problems;
import static screen.exchange.VotesFromElsewhere.votes;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Failure;
import screen.cli.FourArticles;
import screen.exchange.VoteFile;
import screen.exchange.VotesFromElsewhere;

class RayyanVotesTest {
  @TempDir Path folder;

  @Test
  void takesOneReviewersVotesFromRayyansCsv() {
    VoteFile file =
        VotesFromElsewhere.in(folder)
            .as("Ann B.")
            .read(
                "rayyan.csv",
                """
                key,title,year,journal,volume,issue,pages,authors,notes,doi,pubmed_id
                rayyan-1,Night shifts and the sleep of hospital porters,2012,J Imag Sleep Res,14,3,221-228,"Moreno, Ana and Okafor, Chidi","L47 2007-10-01 | RAYYAN-INCLUSION: {""Ann B.""=>""Included"", ""Ben""=>""Excluded""} | RAYYAN-EXCLUSION-REASONS: wrong population | USER-NOTES: {""Ann B.""=>[""check, dose""]}",10.1000/porters,
                rayyan-2,Lullabies for imaginary infants: a randomised trial,2012,J Imag Sleep Res,14,3,14-21,"Moreno, Ana and Okafor, Chidi","RAYYAN-LABELS: kids | RAYYAN-EXCLUSION-REASONS: other, Wrong population | RAYYAN-INCLUSION: {""Ann B.""=>""Excluded""}",,
                rayyan-3,Counting sheep in the deaf: a cohort study,2012,J Imag Sleep Res,14,3,99-106,"Moreno, Ana and Okafor, Chidi","RAYYAN-INCLUSION: {""Ben""=>""Maybe""}",10.1000/sheep,
                rayyan-4,Nobody knows this title,2012,J Imag Sleep Res,14,3,1-2,"Who, X",,,
                """);

    assertThat(problems(file)).isEmpty();
    assertThat(votes(file))
        .containsExactly("x:N1,include,,check, dose,", "x:N2,exclude,population,also: other,");
    assertThat(file.rows()).isEqualTo(4);
  }

  @Test
  void takesRayyansRisAsAReferenceManagerGivesItBack() {
    String note =
        "<p>RAYYAN-INCLUSION: {\"A\"=&gt;\"Excluded\"} | RAYYAN-EXCLUSION-REASONS: Other</p>";

    VoteFile file = VotesFromElsewhere.in(folder).read("rayyan.ris", withNote(note));

    assertThat(votes(file)).containsExactly("x:N3,exclude,other,,");
  }

  @Test
  void keepsReasonsOfSeveralAsANoteSinceTheyAreNobodysInParticular() {
    String said = "{\"A\"=>\"Excluded\",\"B\"=>\"Excluded\"} | RAYYAN-EXCLUSION-REASONS: other";

    VoteFile file = VotesFromElsewhere.in(folder).read("rayyan.ris", rayyan(said));

    assertThat(votes(file)).containsExactly("x:N3,exclude,,reasons of all who excluded it: other,");
  }

  @Test
  void asksAtFullTextWhoseReasonsTheyAre() {
    String said = "{\"A\"=>\"Excluded\",\"B\"=>\"Excluded\"} | RAYYAN-EXCLUSION-REASONS: other";

    VoteFile file = VotesFromElsewhere.in(folder).atFullText().read("rayyan.ris", rayyan(said));

    assertThat(problems(file)).hasSize(1);
    assertThat(problems(file).get(0))
        .contains("the file does not say whose reason is which: other");
  }

  @Test
  void asksWhatAnUnknownReasonMeans() {
    String file = rayyan("{\"A\"=>\"Excluded\"} | RAYYAN-EXCLUSION-REASONS: wrong drug");

    assertThat(problems(VotesFromElsewhere.in(folder).read("rayyan.ris", file)).get(0))
        .contains("The config names no exclusion reason 'wrong drug'.")
        .contains("--reason 'wrong drug=ID'");
    assertThat(
            votes(
                VotesFromElsewhere.in(folder)
                    .reason("wrong drug", "other")
                    .read("rayyan.ris", file)))
        .containsExactly("x:N3,exclude,other,,");
  }

  @Test
  void namesThoseWhoseVotesTheFileHolds() {
    String file = rayyan("{\"Ann\"=>\"Excluded\"}");

    assertThatThrownBy(() -> VotesFromElsewhere.in(folder).read("rayyan.ris", file))
        .isInstanceOf(Failure.class)
        .hasMessageContainingAll(
            "It contains no votes of 'A'.", "Ann", "Say with --as what A is called there.");
  }

  private static String rayyan(String inclusion) {
    return withNote("RAYYAN-INCLUSION: " + inclusion);
  }

  private static String withNote(String note) {
    return FourArticles.article(
            "rayyan-7", "Counting sheep in the deaf: a cohort study", "10.1000/sheep", 99)
        .replace("ER  -", "N1  - " + note + "\nER  -");
  }
}
