package screen.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that a seat can fetch, searched for what another reviewer said. */
class SeatBlindnessTest extends ServedReview {
  private static final List<String> RECORDS = List.of("x:N1", "x:N2", "x:N3", "x:N4");
  private static final String TEXTS = "full-text";
  private static final List<Place> PLACES =
      Stream.of(TITLES, TEXTS)
          .flatMap(stage -> RECORDS.stream().map(record -> new Place(stage, record)))
          .toList();
  private static final List<String> JUDGEMENTS =
      List.of("include", "exclude", "include", "maybe", "withdrawn");
  private static final List<String> ANY =
      List.of("include", "exclude", "include", "maybe", "withdrawn", "not-retrieved");

  /** How often a play is crawled; each crawl sends hundreds of requests, a vote is one. */
  private static final int STEPS = 3;

  /** Reviewers with the places where they have a vote that stands. */
  private final Set<String> screened = new TreeSet<>();

  private int planted;

  /**
   * Bytes, and so sizes, are the same with and without others' votes that the seat has not given
   * itself, in every state that a random play reaches. "Not retrieved" is left out: it needs one
   * mark only and is no judgement, so that the report leaves all queues by it.
   */
  @ParameterizedTest
  @ValueSource(longs = 1)
  void noAnswerDependsOnVotesThatTheSeatHasNotGivenYet(long seed) {
    Random random = new Random(seed);
    letTwoRecordsPass();
    for (int step = 0; step < STEPS; step++) {
      act(random, "B", b, PLACES, ANY);
      Map<String, String> before = SeatCrawl.of(b, RECORDS);
      for (int i = 0; i < 8; i++) {
        act(random, "A", a, notScreenedBy("B"), JUDGEMENTS);
      }
      Map<String, String> now = SeatCrawl.of(b, RECORDS);
      assertThat(now.keySet()).isEqualTo(before.keySet());
      before.forEach(
          (request, answer) ->
              assertThat(now.get(request))
                  .as("%s with seed %s, screened: %s", request, seed, screened)
                  .isEqualTo(answer));
    }
    assertThat(planted).isGreaterThan(STEPS);
  }

  /** Notes are planted in a random play of all three; each seat finds those alone that it may. */
  @ParameterizedTest
  @ValueSource(longs = 11)
  void noSeatFindsANoteThatItMayNotSee(long seed) {
    Random random = new Random(seed);
    letTwoRecordsPass();
    for (int step = 0; step < STEPS; step++) {
      for (int i = 0; i < 5; i++) {
        act(random, "A", a, PLACES, ANY);
        act(random, "B", b, PLACES, ANY);
        act(random, "T", tiebreaker, PLACES, ANY);
      }
      String fromA = withoutOpenReport(SeatCrawl.of(a, RECORDS));
      String fromB = withoutOpenReport(SeatCrawl.of(b, RECORDS));
      String fromT = String.join("\n", SeatCrawl.of(tiebreaker, RECORDS).values());
      assertThat(fromA).doesNotContain("planted by B").doesNotContain("planted by T");
      assertThat(fromB).doesNotContain("planted by A").doesNotContain("planted by T");
      for (Place place : PLACES) {
        if (!screened.contains("A " + place) || !screened.contains("B " + place)) {
          assertThat(fromT)
              .as("seed %s, step %s: %s", seed, step, screened)
              .doesNotContain("planted by A " + place)
              .doesNotContain("planted by B " + place);
        }
      }
    }
    assertThat(planted).isGreaterThan(STEPS);
  }

  @Test
  void theTiebreakerFindsTheVotesOfAConflictAndNoOthers() {
    a.vote(TITLES, "x:N1", "exclude", "population", "planted by A");
    b.vote(TITLES, "x:N1", "include", "", "planted by B");
    a.vote(TITLES, "x:N2", "exclude", "population", "unsettled planted by A");
    a.vote(TITLES, "x:N3", "include", "", "agreed planted by A");
    b.vote(TITLES, "x:N3", "include", "", "agreed planted by B");

    SortedMap<String, String> seen = SeatCrawl.of(tiebreaker, RECORDS);
    assertThat(seen.values()).anyMatch(answer -> answer.contains("planted by A"));
    assertThat(seen.values()).noneMatch(answer -> answer.contains("unsettled"));
    assertThat(seen.values()).noneMatch(answer -> answer.contains("agreed"));
  }

  @Test
  void theTiebreakersSeatIsTheSameUntilBothHaveVoted() {
    SortedMap<String, String> before = SeatCrawl.of(tiebreaker, RECORDS);
    a.vote(TITLES, "x:N1", "exclude", "population", "planted");

    assertThat(SeatCrawl.of(tiebreaker, RECORDS)).isEqualTo(before);
  }

  /** The crawl reaches records, lists and refusals: a crawl of nothing would find nothing. */
  @Test
  void theCrawlReachesAllRoutes() {
    a.vote(TITLES, "x:N1", "include", "", "my own note");
    SortedMap<String, String> answers = SeatCrawl.of(a, RECORDS);

    assertThat(answers).hasSizeGreaterThan(200);
    for (Routes.Route route : Routes.OF_A_SEAT) {
      assertThat(answers.keySet()).anyMatch(path -> path.startsWith(route.path()));
    }
    assertThat(answers.values().stream().filter(it -> it.contains("my own note")).count())
        .isGreaterThan(4);
    assertThat(answers.values().stream().map(it -> it.substring(0, 3)))
        .contains("200", "400", "403", "404", "405", "409");
  }

  /** The report shows notes on settled conflicts, once nobody has anything left to screen. */
  private static String withoutOpenReport(SortedMap<String, String> answers) {
    return answers.entrySet().stream()
        .filter(it -> !it.getKey().startsWith("api/report") || !it.getValue().startsWith("200"))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining("\n"));
  }

  /** Two records whose full texts are sought. */
  private void letTwoRecordsPass() {
    for (String record : List.of("x:N3", "x:N4")) {
      a.vote(TITLES, record, "include");
      b.vote(TITLES, record, "include");
      screened.add("A " + new Place(TITLES, record));
      screened.add("B " + new Place(TITLES, record));
    }
  }

  /** One vote, or an attempt at one, with a planted note. */
  private void act(
      Random random, String reviewer, SeatClient seat, List<Place> places, List<String> verdicts) {
    if (places.isEmpty()) {
      return;
    }
    Place place = places.get(random.nextInt(places.size()));
    String verdict = verdicts.get(random.nextInt(verdicts.size()));
    String reason = verdict.equals("exclude") ? "population" : "";
    String note = "planted by " + reviewer + " " + place;
    if (seat.vote(place.stage(), place.record(), verdict, reason, note).statusCode() == 200) {
      planted++;
      if (verdict.equals("withdrawn")) {
        screened.remove(reviewer + " " + place);
      } else {
        screened.add(reviewer + " " + place);
      }
    }
  }

  private List<Place> notScreenedBy(String reviewer) {
    return PLACES.stream().filter(place -> !screened.contains(reviewer + " " + place)).toList();
  }

  /** A record at a stage. */
  private record Place(String stage, String record) {
    @Override
    public String toString() {
      return "at " + stage + " on " + record;
    }
  }
}
