package screen.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import screen.Slow;
import screen.protocol.PilotSettings;
import screen.protocol.Reviewers;
import screen.protocol.ScreeningSettings;
import screen.protocol.ScreeningSettings.Assign;
import screen.protocol.ScreeningSettings.Order;
import screen.protocol.ScreeningSettings.Tiebreak;
import screen.votes.Stage;

/** Whoever leaves at whatever moment: if everybody screens what awaits them, all is settled. */
@Slow
class NothingIsStuckPropertyTest {
  private static final int RECORDS = 6;

  @Property(seed = "2020", tries = 150)
  void everythingIsSettledInTheEnd(
      @ForAll("settings") ScreeningSettings settings, @ForAll long chance) {
    Random random = new Random(chance);
    Reviews review = new Reviews().screening(settings);
    for (int n = 0; n < RECORDS; n++) {
      review.records("x:" + n);
    }
    Reviewers team =
        new Reviewers(List.of("A", "B", "C"), 2, "T", List.of(), List.of("S", "U", "V"));
    boolean left = true;
    for (int move = 0; left; move++) {
      assertThat(move).isLessThan(40 * RECORDS);
      review.noted(
          review.build().pilot().fresh().stream().map(Object::toString).toArray(String[]::new));
      if (random.nextInt(8) == 0) {
        team = handOver(team, random);
        review.team(team);
      }
      left = screenOne(review.team(team), team, random);
    }
    Review end = review.build();
    assertThat(Outcomes.of(end).values())
        .noneSatisfy(outcome -> assertThat(outcome.state().name()).contains("PENDING"))
        .noneSatisfy(outcome -> assertThat(outcome.state().name()).contains("CONFLICT"));
  }

  /** Somebody hands over to somebody, unless that cannot be. */
  private static Reviewers handOver(Reviewers team, Random random) {
    List<String> people = team.people();
    try {
      return team.afterHandover(
          people.get(random.nextInt(people.size())), people.get(random.nextInt(people.size())));
    } catch (IllegalArgumentException e) {
      return team;
    }
  }

  /** Whoever has something to screen screens one record of it; false where nobody has. */
  private static boolean screenOne(Reviews review, Reviewers team, Random random) {
    int first = random.nextInt(team.people().size());
    for (Stage stage : Stage.values()) {
      for (int i = 0; i < team.people().size(); i++) {
        String person = team.people().get((first + i) % team.people().size());
        List<String> queue = review.queue(person, stage);
        if (!queue.isEmpty()) {
          String record = queue.get(random.nextInt(queue.size()));
          review.vote(stage, person, record, random.nextBoolean() ? "include" : "exclude");
          return true;
        }
      }
    }
    return false;
  }

  @Provide
  Arbitrary<ScreeningSettings> settings() {
    return Combinators.combine(
            Arbitraries.of(Assign.class), Arbitraries.longs(), Arbitraries.integers().between(0, 3))
        .as(
            (assign, seed, pilot) ->
                new ScreeningSettings(
                    assign,
                    seed,
                    new PilotSettings(pilot, List.of()),
                    Order.ID,
                    Tiebreak.OPEN,
                    List.of(),
                    List.of()));
  }
}
