package screen.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import screen.votes.Stage;
import screen.votes.Verdict;

/** Everything that a seat can fetch, searched for what another reviewer said. */
class SeatBlindnessTest extends ServedReview {
  private static final List<String> RECORDS = List.of("x:N1", "x:N2", "x:N3", "x:N4");

  @Test
  void aScreenerFetchesTheSameWhateverTheOtherHasSaid() {
    b.vote(TITLES, "x:N3", "exclude");
    SortedMap<String, String> before = crawl(b);
    a.vote(TITLES, "x:N1", "exclude", "population", "planted note one");
    a.vote(TITLES, "x:N2", "maybe", "", "planted note two");
    a.vote(TITLES, "x:N3", "include", "", "planted note three");
    a.vote(TITLES, "x:N4", "include");
    a.vote(TITLES, "x:N4", "withdrawn");

    assertThat(crawl(b)).isEqualTo(before);
  }

  /** A record in conflict shows its other vote to the tiebreaker alone, who may see it now. */
  @Test
  void noSeatFetchesAnothersNote() {
    a.vote(TITLES, "x:N1", "exclude", "population", "planted by A");
    b.vote(TITLES, "x:N1", "include", "", "planted by B");
    a.vote(TITLES, "x:N2", "exclude", "population", "unsettled planted by A");
    a.vote(TITLES, "x:N3", "include", "", "agreed planted by A");
    b.vote(TITLES, "x:N3", "include", "", "agreed planted by B");

    assertThat(crawl(a).values()).noneMatch(answer -> answer.contains("planted by B"));
    assertThat(crawl(b).values()).noneMatch(answer -> answer.contains("planted by A"));
    SortedMap<String, String> seen = crawl(tiebreaker);
    assertThat(seen.values()).anyMatch(answer -> answer.contains("planted by A"));
    assertThat(seen.values()).noneMatch(answer -> answer.contains("unsettled"));
    assertThat(seen.values()).noneMatch(answer -> answer.contains("agreed"));
  }

  @Test
  void theTiebreakersSeatIsTheSameUntilBothHaveVoted() {
    SortedMap<String, String> before = crawl(tiebreaker);
    a.vote(TITLES, "x:N1", "exclude", "population", "planted");

    assertThat(crawl(tiebreaker))
        .allSatisfy(
            (path, answer) ->
                assertThat(withoutCounts(answer)).isEqualTo(withoutCounts(before.get(path))));
  }

  /** Who has nothing left sees how much others have, as `screen status` shows it to all. */
  private static String withoutCounts(String answer) {
    return answer.replaceAll("\"waiting\":\\[[^\\]]*\\]", "");
  }

  /** Each answer that the seat can get by reading, by its path. */
  private static SortedMap<String, String> crawl(SeatClient seat) {
    SortedMap<String, String> answers = new TreeMap<>();
    fetch(seat, "api/seat", answers);
    for (Stage stage : Stage.values()) {
      String at = "?stage=" + stage.id();
      fetch(seat, "api/next" + at, answers);
      for (String record : RECORDS) {
        fetch(seat, "api/next" + at + "&after=" + record, answers);
        fetch(seat, "api/record" + at + "&record=" + record, answers);
      }
      fetch(seat, "api/votes" + at, answers);
      for (Verdict verdict : Verdict.at(stage)) {
        fetch(seat, "api/votes" + at + "&verdict=" + verdict.id(), answers);
      }
      for (String word : List.of("planted", "A", "B", "population", "x:N1")) {
        String search = URLEncoder.encode(word, StandardCharsets.UTF_8);
        fetch(seat, "api/votes" + at + "&search=" + search, answers);
      }
    }
    assertThat(Routes.OF_A_SEAT.stream().filter(route -> route.method().equals("GET")))
        .as("all that can be read is fetched here")
        .allMatch(route -> answers.keySet().stream().anyMatch(it -> it.startsWith(route.path())));
    return answers;
  }

  private static void fetch(SeatClient seat, String path, SortedMap<String, String> answers) {
    answers.put(path, seat.get(path).statusCode() + " " + seat.get(path).body());
  }
}
