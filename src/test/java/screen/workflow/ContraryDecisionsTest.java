package screen.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.duplicates.Ruling;
import screen.flow.check.Finding;
import screen.record.RecordId;
import screen.votes.StudyLink;

class ContraryDecisionsTest {
  private static final RecordId X = RecordId.parse("x:1").orElseThrow();
  private static final RecordId Y = RecordId.parse("y:1").orElseThrow();

  /** Each decision: a reviewer, + for the same or one study, - for the contrary, n for a note. */
  @ParameterizedTest
  @CsvSource({
    "'', false",
    "A+, false",
    "A+ A-, false",
    "A+ B+, false",
    "A+ B-, true",
    "A+ B-n, false",
    "A+n B-, true",
    "A+ B- A-, false",
    "A+ B- B-n, false",
    "A+ B- A+, true",
    "A+ B- A+ B+, false",
    "A+ B- C-, true",
  })
  void namesPairsOnWhichTwoPeopleDifferWithoutAReason(String decisions, boolean found) {
    List<Ruling> rulings = new ArrayList<>();
    List<StudyLink> links = new ArrayList<>();
    int line = 1;
    for (String word : decisions.isEmpty() ? new String[0] : decisions.split(" ")) {
      line++;
      boolean same = word.charAt(1) == '+';
      String person = word.substring(0, 1);
      String note = word.substring(2);
      OffsetDateTime time = OffsetDateTime.parse("2026-03-01T10:00:00Z").plusMinutes(line);
      boolean turned = line % 2 == 0;
      RecordId a = turned ? Y : X;
      RecordId b = turned ? X : Y;
      Ruling.Kind kind = same ? Ruling.Kind.SAME : Ruling.Kind.DIFFERENT;
      rulings.add(new Ruling(a, b, kind, person, time, note, line));
      StudyLink.Kind link = same ? StudyLink.Kind.LINK : StudyLink.Kind.UNLINK;
      links.add(StudyLink.between(a, b, link, person, time, note, line));
    }

    assertThat(ContraryDecisions.findings(rulings, List.of())).hasSize(found ? 1 : 0);
    assertThat(ContraryDecisions.findings(List.of(), links)).hasSize(found ? 1 : 0);
    if (decisions.equals("A+ B-")) {
      assertThat(ContraryDecisions.findings(rulings, List.of()))
          .extracting(Finding::where, Finding::message)
          .containsExactly(
              tuple(
                  "records/rulings.csv:3",
                  "B decided that x:1 and y:1 are different; A had decided that they are the same"
                      + " (records/rulings.csv:2). The newer decision counts"));
    }
  }

  @Test
  void namesTheOneReportOfWhichTwoPeopleCountTheStudies() {
    OffsetDateTime time = OffsetDateTime.parse("2026-03-01T10:00:00Z");
    List<StudyLink> links =
        List.of(
            StudyLink.holding(X, 2, "A", time, "", 2),
            StudyLink.holding(X, 3, "B", time.plusMinutes(1), "", 3));

    assertThat(ContraryDecisions.findings(List.of(), links).get(0).message())
        .startsWith("B decided that x:1 is of 3 studies; A had decided that it is of 2 studies");
  }
}
