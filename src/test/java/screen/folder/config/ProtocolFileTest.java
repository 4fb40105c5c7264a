package screen.folder.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.Failure;
import screen.agreement.InterpretationBands;
import screen.agreement.MaybePolicy;
import screen.folder.ReviewFolder;
import screen.protocol.Criteria;
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
        .contains("'landis' is not a value of agreement.bands");
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

    assertThat(failure.described()).contains("'AP' and 'ap' differ only in capitals");
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
        .contains("'AP' is 2 times");
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
        .contains("'ZZ' in `pilot` is not a screener.");
    assertThat(failure(MINIMAL + "screening: {assign: al}\n").message())
        .contains("'al' is not a value of screening.assign. Did you mean 'all'?");
  }

  @Test
  void refusesAFormatItDoesNotKnow() {
    assertThat(failure("format: 2\n").message()).contains("format: 1");
    assertThat(failure("format: 1.5\n").message()).contains("takes a whole number, not '1.5'");
  }

  /** A mistake stands on line 12 of a config whose comments and texts have the same words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {id: other, name: P, kind: databse}      | 'databse' is not a value of sources.kind
          {id: pubmed, name: P, kind: database}    | 'pubmed' is 2 times in sources
          {id: Other, name: P, kind: database}     | 'Other' cannot be an id in sources
          {name: other, kind: database}            | Each of sources needs an id
          {id: other, knd: database}               | Unknown key 'knd'
          {id: other, name: MEDLINE (Ovid, 1946)}  | "MEDLINE (Ovid, 1946)"
          {id: other, columns: {titel: A}}         | Unknown key 'titel'
          {id: other, kind: [database]}            | `sources.kind` takes one of citation, database
          {id: other, id: more}                    | occurs twice
          other                                    | takes keys with values
          """)
  void placesAMistakeInASourceOnItsLine(String source, String message) {
    Failure failure =
        failure(
            """
            # kind: databse, other, Other, knd, titel, columns, pubmed, more
            format: 1
            # id: other
            review:
              title: databse
            reviewers: {screeners: [AP, AC]}
            # knd:
            sources:
              - id: pubmed
                name: Other
                kind: database
              - %s
            """
                .formatted(source));

    assertThat(failure.described()).startsWith("screening-config.yaml:12: ").contains(message);
  }

  /** A mistake stands on the last line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          report: {diagram: prisma-2021}                        | 'prisma-2021' is not a value
          report: {quantitative-synthesis: -1}                  | 0 or more
          report: {quantitative-synthesis: many}                | takes a whole number
          report: {critical-appraisal: -1}                      | counts studies: 0 or more
          report: {living: monthly}                             | 'monthly' is not a value
          report: {living: each, diagram: roses}                | leave `diagram` out
          report: {living-status: Retired}                      | choose one with `living`
          report: {counts: [studies]}                           | [reports, studies]
          report: {counts: 2}                                   | takes a list
          report: {empty-boxes: maybe}                          | 'maybe' is not a value
          agreement: {maybe: exclud}                            | 'exclud' is not a value
          agreement: {bands: landis}                            | 'landis' is not a value
          screening: {assign: al}                               | 'al' is not a value
          screening: {order: idd}                               | 'idd' is not a value
          screening: {pilot: {size: 0}}                         | size of 1 or more
          screening: {pilot: {size: 5, screeners: [ZZ]}}        | 'ZZ' in `pilot`
          screening: {seed: soon}                               | takes a
          previous: {studies: -2}                               | previous
          rounds: {days: -1}                                    | counts days: 0 or more
          expected: {screend: 84}                               | Did you mean 'screened'?
          expected: {by_source.pubmd: 1}                        | Did you mean 'by_source.pubmed'?
          expected: {by_reason.dosis: 1}                        | Did you mean 'by_reason.dose'?
          expected: {screened: }                                | takes a whole number
          expected: {screened: -1}                              | takes a whole number
          expected: {screened: 8.5}                             | takes a whole number
          retractions: [a]                                      | takes text
          exclusion-reason: []                                  | Did you mean
          review: {title: A, titel: B}                          | 'titel'
          criteria: {includ: [a]}                               | Did you mean 'include'?
          criteria: {full-text: {includes: [a]}}                | Did you mean 'include'?
          criteria: {include: [[a, b]]}                         | one criterion as one line
          criteria: {exclude: [a, ""]}                          | one criterion as one line
          tags: [a; b]                                          | 'a; b' cannot be a tag
          tags: [landis, landis]                                | is 2 times in tags
          tags: {a: b}                                          | takes a list
          """)
  void placesAMistakeOnItsLine(String line, String message) {
    Failure failure =
        failure(
            """
            # prisma-2021 exclud landis al idd pilot: expected: screend screened previous:
            format: 1
            reviewers: {screeners: [AP, AC]}   # ZZ size
            sources: [{id: pubmed}]
            exclusion-reasons: [{id: dose, label: al}]
            %s
            """
                .formatted(line));

    assertThat(failure.described()).startsWith("screening-config.yaml:6: ").contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          screeners: [AP, AP]                       | 5
          screeners: [AP, ap]                       | 5
          screeners: [AP, a/b]                      | 5
          screeners: [AP, AC, AE], votes-per-record: 4 | 5
          """)
  void placesAMistakeInTheTeamOnItsLine(String team, int line) {
    Failure failure =
        failure("# AP ap a/b\nformat: 1\n# votes-per-record: 4\nreviewers: {\n  " + team + "}\n");

    assertThat(failure.line()).isEqualTo(line);
  }

  /** A colon makes a map of an item, and a text block is as good as a list. */
  @Test
  void readsCriteriaAsALibrarianWritesThem() {
    Criteria lists =
        read(MINIMAL
                + """
                criteria:
                  include:
                    - Adults
                    - Age: 18 or over
                    - 2010
                  exclude: |
                    - Animals
                    Letters, notes

                  full-text:
                    include: {Outcome: pain, Time: [days, weeks]}
                """)
            .screening()
            .aids()
            .criteria();

    assertThat(lists.at(false))
        .isEqualTo(
            new Criteria.Part(
                List.of(),
                List.of("Adults", "Age: 18 or over", "2010"),
                List.of("Animals", "Letters, notes")));
    assertThat(lists.at(true).include())
        .endsWith("2010", "Outcome: pain", "Time: days; weeks")
        .hasSize(5);
    Criteria text =
        read(MINIMAL + "criteria: |\n  Adults.\n  No letters.\n").screening().aids().criteria();
    assertThat(text.at(true).text()).containsExactly("Adults.", "No letters.");
    assertThat(read(MINIMAL + "criteria:\n").screening().aids().criteria().at(true).isEmpty())
        .isTrue();
  }

  @Test
  void refusesTwoReasonsOfOneLabel() {
    Failure failure =
        failure(
            MINIMAL
                + """
                exclusion-reasons:
                  - {id: pop, label: Wrong population}
                  - {id: pop2, label: wrong Population}
                """);

    assertThat(failure.line()).isEqualTo(5);
    assertThat(failure.message()).contains("'pop' and 'pop2' have the same label");
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
