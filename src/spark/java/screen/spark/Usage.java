package screen.spark;

import java.util.Locale;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** The resources used by all tasks, including those that failed. */
final class Usage extends SparkListener {
  private final LongAdder cpu = new LongAdder();
  private final LongAdder shuffled = new LongAdder();
  private final LongAdder spilled = new LongAdder();
  private final LongAdder collections = new LongAdder();
  private final LongAccumulator largest = new LongAccumulator(Math::max, 0);

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    TaskMetrics metrics = end.taskMetrics();
    if (metrics != null) {
      cpu.add(metrics.executorCpuTime());
      collections.add(metrics.jvmGCTime());
      shuffled.add(metrics.shuffleWriteMetrics().bytesWritten());
      spilled.add(metrics.diskBytesSpilled());
      largest.accumulate(metrics.peakExecutionMemory());
    }
  }

  /**
   * One line of figures; the memory of a task is what sorting and joining take, of which it spills
   * parts.
   */
  String words() {
    return String.format(
        Locale.ROOT,
        "tasks: %.1f s of CPU, %.1f s collecting garbage, %.1f MB shuffled, %.1f MB spilled,"
            + " %.1f MB in the largest task",
        cpu.sum() / 1e9,
        collections.sum() / 1e3,
        shuffled.sum() / 1e6,
        spilled.sum() / 1e6,
        largest.get() / 1e6);
  }
}
