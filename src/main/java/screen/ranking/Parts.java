package screen.ranking;

import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Work in parts that do not depend on each other. The parts are the same on every machine, and so
 * is the result, whether they are done at once or one after another.
 */
final class Parts {
  private Parts() {}

  /**
   * Does all parts.
   *
   * @param atOnce whether further processors may help, as a person waits for the result
   * @param work is given the number of a part, from 0
   */
  static void each(int parts, boolean atOnce, IntConsumer work) {
    if (parts == 1 || !atOnce) {
      IntStream.range(0, parts).forEach(work);
      return;
    }
    CompletableFuture<?>[] others =
        IntStream.range(1, parts)
            .mapToObj(part -> CompletableFuture.runAsync(() -> work.accept(part)))
            .toArray(CompletableFuture<?>[]::new);
    work.accept(0);
    CompletableFuture.allOf(others).join();
  }
}
