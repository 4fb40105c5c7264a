package screen.votes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import screen.record.RecordId;
import screen.votes.RescueLine.Why;

class ReadingTimesTest {
  private final List<Vote> votes = new ArrayList<>();
  private OffsetDateTime now = OffsetDateTime.parse("2026-03-01T10:00:00Z");

  private RecordId after(int seconds) {
    now = now.plusSeconds(seconds);
    RecordId record = RecordId.parse("x:" + votes.size()).orElseThrow();
    votes.add(
        new Vote(
            Stage.TITLE_ABSTRACT, "A", record, Verdict.EXCLUDE, "", "", now, votes.size() + 2));
    return record;
  }

  private void usual(int count) {
    for (int i = 0; i < count; i++) {
      after(18 + i % 5);
    }
  }

  @Test
  void findsVotesFarOutsideOfTheQuartiles() {
    usual(15);
    RecordId slow = after(200);
    usual(10);
    RecordId quick = after(2);
    usual(5);

    assertThat(ReadingTimes.unusual(votes)).isEqualTo(Map.of(slow, Why.LONG, quick, Why.SHORT));
  }

  @Test
  void aBreakAndVotesFromAFileSayNothing() {
    usual(25);
    after(3600);
    usual(5);
    after(100);
    after(0);
    after(0);
    after(1);
    usual(3);

    assertThat(ReadingTimes.unusual(votes)).isEmpty();
  }

  @Test
  void saysNothingOfFewVotes() {
    usual(10);
    after(200);

    assertThat(ReadingTimes.unusual(votes)).isEmpty();
  }
}
