package screen.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Failure;
import screen.agreement.InterpretationBands;
import screen.agreement.MaybePolicy;
import screen.protocol.PilotSettings;
import screen.protocol.Protocol;
import screen.protocol.ScreeningSettings;
import screen.protocol.Source;

class ProtocolFileTest {
  private static final String MINIMAL =
      """
      format: 1
      reviewers: {screeners: [AP, AC]}
      """;

  @TempDir Path folder;

  @Test
  void fillsInWhatIsNotSaid() {
    Protocol protocol = read(MINIMAL);

    assertThat(protocol.reviewers().votesPerRecord()).isEqualTo(2);
    assertThat(protocol.reviewers().tiebreaker()).isEmpty();
    assertThat(protocol.agreement().maybe()).isEqualTo(MaybePolicy.INCLUDE);
    assertThat(protocol.sources()).isEmpty();
  }

  @Test
  void putsNoWordsBesideKappaUnlessAskedTo() {
    assertThat(read(MINIMAL).agreement().bands()).isEmpty();
    assertThat(read(MINIMAL + "agreement: {bands: landis-koch}\n").agreement().bands())
        .contains(InterpretationBands.LANDIS_KOCH);
    assertThat(failure(MINIMAL + "agreement: {bands: landis}\n").described())
        .contains("'landis' is no value of agreement.bands");
  }

  @Test
  void readsSourcesInTheirOrder() {
    Protocol protocol =
        read(
            MINIMAL
                + """
                sources:
                  - {id: ictrp, name: ICTRP, kind: register}
                  - {id: pubmed}
                """);

    assertThat(protocol.sources())
        .containsExactly(
            new Source("ictrp", "ICTRP", Source.Kind.REGISTER),
            new Source("pubmed", "pubmed", Source.Kind.DATABASE));
  }

  @Test
  void refusesReviewersWhoseFilesWouldBeOneOnSomeSystems() {
    Failure failure = failure("format: 1\nreviewers: {screeners: [AP, ap]}\n");

    assertThat(failure.described()).contains("'AP' and 'ap' differ in capitals");
  }

  @Test
  void namesTheNearestKeyForOneThatIsUnknown() {
    Failure failure = failure(MINIMAL + "exclusion-reason: []\n");

    assertThat(failure.described())
        .isEqualTo(
            "screening-config.yaml:3: Unknown key 'exclusion-reason'. Did you mean"
                + " 'exclusion-reasons'?");
  }

  @Test
  void refusesAKeyThatStandsTwice() {
    assertThat(failure(MINIMAL + "format: 1\n").described()).contains("screening-config.yaml:3");
  }

  @Test
  void refusesAnUnknownKindOfSource() {
    Failure failure = failure(MINIMAL + "sources:\n  - {id: pubmed, kind: databse}\n");

    assertThat(failure.line()).isEqualTo(4);
    assertThat(failure.message()).contains("Did you mean 'database'?");
  }

  @Test
  void refusesAReviewerInTwoRoles() {
    Failure failure = failure("format: 1\nreviewers: {screeners: [AP, AC], tiebreaker: AP}\n");

    assertThat(failure.message()).contains("'AP' is a screener too.");
  }

  @Test
  void refusesAScreenerWhoIsNamedTwice() {
    assertThat(failure("format: 1\nreviewers: {screeners: [AP, AP]}\n").message())
        .contains("'AP' stands 2 times");
  }

  @Test
  void refusesAReviewersNameThatIsAPath() {
    Failure failure = failure("format: 1\nreviewers: {screeners: [../AP, AC]}\n");

    assertThat(failure.message()).contains("cannot be a reviewer's name");
  }

  @Test
  void refusesMoreVotesThanScreeners() {
    assertThat(failure("format: 1\nreviewers: {screeners: [AP]}\n").message())
        .contains("but there is 1 screener.");
  }

  @Test
  void readsHowATeamSharesTheWork() {
    ScreeningSettings screening =
        read("format: 1\nreviewers: {screeners: [A, B, C], substitutes: [S]}\n"
                + "screening: {assign: rotate, seed: 7, pilot: {size: 50, screeners: [A, B]}}\n")
            .screening();

    assertThat(screening.assign()).isEqualTo(ScreeningSettings.Assign.ROTATE);
    assertThat(screening.seed()).isEqualTo(7);
    assertThat(screening.pilot()).isEqualTo(new PilotSettings(50, List.of("A", "B")));
  }

  @Test
  void refusesAPilotRoundThatCannotBe() {
    assertThat(failure(MINIMAL + "screening: {pilot: {size: 0}}\n").message())
        .contains("needs a size of 1 or more");
    assertThat(failure(MINIMAL + "screening: {pilot: {size: 9, screeners: [ZZ]}}\n").message())
        .contains("'ZZ' in `pilot` is no screener.");
    assertThat(failure(MINIMAL + "screening: {assign: al}\n").message())
        .contains("'al' is no value of screening.assign. Did you mean 'all'?");
  }

  @Test
  void refusesAFormatItDoesNotKnow() {
    assertThat(failure("format: 2\n").message()).contains("format: 1");
    assertThat(failure("format: 1.5\n").message()).contains("takes a whole number, not '1.5'");
  }

  private Protocol read(String yaml) {
    try {
      return ProtocolFile.read(Files.writeString(folder.resolve(ReviewFolder.CONFIG), yaml));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Failure failure(String yaml) {
    return catchThrowableOfType(Failure.class, () -> read(yaml));
  }
}
