package screen.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.SparkConf;
import org.junit.jupiter.api.Test;

class StepsTest {
  @Test
  void tasksGrowWithTheRecordsUnlessTheUserSaysHowMany() {
    SparkConf chosen = new SparkConf(false);
    assertThat(Steps.tasks(chosen, 12)).isEqualTo(4);
    assertThat(Steps.tasks(chosen, 10_000_000)).isEqualTo(500);
    assertThat(Steps.tasks(chosen.set(Steps.TASKS, "7"), 10_000_000)).isEqualTo(7);
  }
}
