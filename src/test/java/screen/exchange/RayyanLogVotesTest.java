package screen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static screen.exchange.VotesFromElsewhere.problems;
import static screen.exchange.VotesFromElsewhere.votes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Failure;

class RayyanLogVotesTest {
  private static final String HEADER = "article_id,user_id,user_email,key,value,created_at\n";
  private static final String ARTICLES =
      """
      key,title,year,journal,volume,issue,pages,authors,notes,doi,pubmed_id
      rayyan-1,Night shifts and the sleep of hospital porters,2012,J Imag Sleep Res,14,3,221-228,"Moreno, Ana and Okafor, Chidi",,10.1000/porters,
      rayyan-2,Lullabies for imaginary infants: a randomised trial,2012,J Imag Sleep Res,14,3,14-21,"Moreno, Ana and Okafor, Chidi","RAYYAN-INCLUSION: {""Ann B.""=>""Excluded"", ""Ben""=>""Maybe""}",,
      rayyan-3,Counting sheep in the deaf: a cohort study,2012,J Imag Sleep Res,14,3,99-106,"Moreno, Ana and Okafor, Chidi",,10.1000/sheep,
      """;

  @TempDir Path folder;

  @BeforeEach
  void articles() throws IOException {
    Files.writeString(folder.resolve("articles.csv"), ARTICLES);
  }

  private VoteFile read(String rows) {
    return VotesFromElsewhere.in(folder)
        .as("ann@example.org")
        .read("customizations_log.csv", HEADER + rows);
  }

  @Test
  void takesTheLastDecisionOnEachArticleWithItsReasonAndTime() {
    VoteFile file =
        read(
            """
            1,7,Ann@example.org,included,0,2024-05-01 08:00:00 UTC
            1,7,Ann@example.org,included,1,2024-05-02 08:00:00 UTC
            2,7,ann@example.org,__EXR__Wrong population,1,2024-05-01 09:00:01 UTC
            2,7,ann@example.org,__EXR__other,1,2024-05-01 09:00:02 UTC
            2,7,ann@example.org,__EXR__other,0,2024-05-01 09:00:03 UTC
            2,7,ann@example.org,included,-1,2024-05-01T09:00:00.250Z
            3,7,ann@example.org,included,0,2024-05-01 10:00:00 +0200
            3,7,ann@example.org,my label,1,2024-05-01 10:00:00 UTC
            3,8,ben@example.org,included,-1,2024-05-01 10:00:00 UTC
            """);

    assertThat(problems(file)).isEmpty();
    assertThat(votes(file))
        .containsExactly(
            "x:N1,include,,,2024-05-02T08:00Z",
            "x:N2,exclude,population,,2024-05-01T09:00:00.250Z",
            "x:N3,maybe,,,2024-05-01T10:00+02:00");
    assertThat(file.rows()).isEqualTo(9);
    assertThat(file.remarks())
        .extracting(it -> it.line() + " " + it.kind() + " " + it.details())
        .containsExactlyInAnyOrder(
            "2 REPLACED by line 3",
            "5 REPLACED by line 6",
            "9 NO_DECISION my label = 1",
            "10 OF_OTHERS ");
  }

  @Test
  void readsALogWhoseNewestRowIsTheFirst() {
    VoteFile file =
        read(
            """
            1,7,ann@example.org,included,1,2024-05-02 08:00:00 UTC
            1,7,ann@example.org,included,-1,2024-05-02 08:00:00 UTC
            1,7,ann@example.org,included,0,2024-05-01 08:00:00 UTC
            """);

    assertThat(votes(file)).containsExactly("x:N1,include,,,2024-05-02T08:00Z");
  }

  @Test
  void takesNoVoteWhereTheDecisionWasTakenBack() {
    VoteFile file =
        read(
            """
            1,7,ann@example.org,included,1,2024-05-01 08:00:00 UTC
            1,7,ann@example.org,included,deleted,2024-05-01 08:00:05 UTC
            3,7,ann@example.org,included,1,2024-05-01 08:00:09 UTC
            """);

    assertThat(votes(file)).containsExactly("x:N3,include,,,2024-05-01T08:00:09Z");
    assertThat(file.remarks())
        .extracting(RowRemark::kind)
        .containsExactlyInAnyOrder(RowRemark.Kind.REPLACED, RowRemark.Kind.WITHOUT_VERDICT);
  }

  @Test
  void namesEachRowThatItDoesNotUnderstand() {
    VoteFile file =
        read(
            """
            1,7,ann@example.org,included,1,yesterday
            ,7,ann@example.org,included,1,2024-05-01 08:00:00 UTC
            3,7,ann@example.org,included,1,2024-05-01 08:00:00 UTC
            """);

    assertThat(problems(file))
        .satisfiesExactly(
            one -> assertThat(one).startsWith("customizations_log.csv:2: 'yesterday'"),
            two -> assertThat(two).startsWith("customizations_log.csv:3: It does not say whose"));
  }

  @Test
  void objectsWhereTheNotesOfTheArticlesSayOtherwise() {
    assertThat(problems(read("2,7,ann@example.org,included,1,2024-05-01 08:00:00 UTC\n")))
        .singleElement()
        .asString()
        .contains("The log says include", "excluded, maybe", "--map");
  }

  @Test
  void asksForTheArticlesThatTheLogNamesByNumberAlone() throws IOException {
    Files.delete(folder.resolve("articles.csv"));

    assertThatThrownBy(() -> read("1,7,ann@example.org,included,1,2024-05-01 08:00:00 UTC\n"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("1 decision")
        .hasMessageContaining("articles.csv");
  }

  @Test
  void namesTheUsersOfTheLog() {
    assertThatThrownBy(
            () ->
                VotesFromElsewhere.in(folder)
                    .read(
                        "customizations_log.csv",
                        HEADER + "1,7,ann@example.org,included,1,2024-05-01 08:00:00 UTC\n"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("ann@example.org")
        .hasMessageContaining("--as");
  }

  @Test
  void readsTheLogInRayyansZipByEmailAndTheNotesByName() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("articles.csv"));
      zip.write(ARTICLES.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("customizations_log.csv"));
      zip.write(
          (HEADER + "2,7,ann@example.org,included,-1,2024-05-01 08:00:00 UTC\n")
              .getBytes(StandardCharsets.UTF_8));
    }

    VoteFile byEmail =
        VotesFromElsewhere.in(folder).as("ann@example.org").read("rayyan.zip", bytes.toByteArray());
    VoteFile byName =
        VotesFromElsewhere.in(folder).as("Ann B.").read("rayyan.zip", bytes.toByteArray());

    assertThat(votes(byEmail)).containsExactly("x:N2,exclude,,,2024-05-01T08:00Z");
    assertThat(votes(byName)).containsExactly("x:N2,exclude,,,");
  }
}
