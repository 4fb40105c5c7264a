package screen.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.security.AccessControlException;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.spark.SparkContext;
import screen.Failure;
import screen.Reason;

/** The message to users when Spark gives up. */
final class JobFailure {
  /** The classes of Spark that log the same error again, with the stack of each thread. */
  private static final List<String> REPORTERS =
      List.of(
          "org.apache.spark.executor.Executor",
          "org.apache.spark.scheduler.TaskSetManager",
          "org.apache.spark.sql.execution.datasources.FileFormatWriter",
          "org.apache.spark.util.Utils");

  private JobFailure() {}

  /**
   * Keeps what {@link #in} tells out of the log of Spark on one machine. On a cluster the log says
   * which executor was lost, and is kept.
   */
  static void reportOnce(SparkContext context) {
    if (context.isLocal()) {
      REPORTERS.forEach(name -> Configurator.setLevel(name, Level.OFF));
    }
  }

  /** The failure behind an error; empty if it is none that a user can mend. */
  static Optional<Failure> in(Throwable error) {
    List<Throwable> causes = Stream.iterate(error, e -> e != null, Throwable::getCause).toList();
    Optional<Failure> own =
        causes.stream().filter(Failure.class::isInstance).map(Failure.class::cast).findFirst();
    return own.or(
        () ->
            causes.stream()
                .filter(IOException.class::isInstance)
                .flatMap(e -> of((IOException) e).stream())
                .findFirst());
  }

  /** Empty unless it is about a file: an error of the network is no folder's fault. */
  private static Optional<Failure> of(IOException e) {
    String reason = Reason.of(e);
    if (reason.contains("No space left on device")) {
      return Optional.of(
          Failure.folder(
                  "A disk is full. Name folders on a larger one: --work for the results of the"
                      + " steps, and --conf spark.local.dir=DIR for what Spark sorts.")
              .because(e));
    }
    boolean aboutFile =
        e instanceof FileSystemException
            || e instanceof FileNotFoundException
            || e instanceof AccessControlException
            || reason.startsWith("Mkdirs failed");
    return aboutFile
        ? Optional.of(
            Failure.folder("A file cannot be read or written: " + reason + ".").because(e))
        : Optional.empty();
  }
}
