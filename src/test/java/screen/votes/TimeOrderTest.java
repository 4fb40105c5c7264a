package screen.votes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeOrderTest {
  @Test
  void namesALaterLineWithAnEarlierTimeThatSaysOtherwise() {
    TimeOrder.Line first = line(2, "x:1", "include", 20);
    TimeOrder.Line second = line(3, "x:1", "exclude", 10);

    assertThat(TimeOrder.in(List.of(first, second)))
        .containsExactly(new TimeOrder.Overruled(second, first));
  }

  @Test
  void isSilentWhereNothingIsOverruled() {
    assertThat(
            TimeOrder.in(
                List.of(
                    line(2, "x:1", "include", 20),
                    line(3, "x:2", "exclude", 10),
                    line(4, "x:1", "include", 15),
                    line(5, "x:1", "exclude", 20))))
        .isEmpty();
  }

  private static TimeOrder.Line line(int line, String about, String says, int second) {
    return new TimeOrder.Line("A.csv", line, about, says, Instant.ofEpochSecond(second));
  }
}
