package screen.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import screen.Failure;
import screen.Reason;

/**
 * Where a result is written that is not that of a review.
 *
 * @param folder with {@link Format#CSV} a local one, else any that Spark can write to
 */
record Output(String folder, Format format) {
  private static final Pattern OTHER_SYSTEM = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

  /** The forms of a result. */
  enum Format {
    /** {@code duplicates.csv} and {@code possible-duplicates.csv}. */
    CSV,
    /** {@code duplicates.parquet} and {@code possible-duplicates.parquet}, in many parts each. */
    PARQUET;

    /** The name of a file of the result. */
    String file(String name) {
      return name + "." + name().toLowerCase(Locale.ROOT);
    }
  }

  static final String DUPLICATES = "duplicates";
  static final String POSSIBLE = "possible-duplicates";
  private static final List<String> NAMES = List.of(DUPLICATES, POSSIBLE);

  /**
   * Makes the folder, so that a search of hours does not end with an error.
   *
   * @throws Failure if it cannot be made, is part of a review, or has a result already
   */
  void prepare(Configuration hadoop) {
    try {
      if (format == Format.CSV) {
        prepareLocal(Path.of(folder));
      } else {
        prepareAnywhere(new org.apache.hadoop.fs.Path(folder), hadoop);
      }
    } catch (IOException e) {
      throw Failure.folder("Cannot write: " + Reason.of(e) + ".").in(folder).because(e);
    }
  }

  private void prepareLocal(Path local) throws IOException {
    if (OTHER_SYSTEM.matcher(folder).matches()) {
      throw Failure.usage(
          "--format csv needs a folder of this machine; write --format parquet to any other.");
    }
    Path absolute = local.toAbsolutePath().normalize();
    Path review = absolute.endsWith("records") ? absolute.getParent() : absolute;
    if (review != null && ReviewSearch.isReview(review)) {
      throw Failure.usage(
          "--out is a review. To search its records, name it as INPUT, without --out.");
    }
    for (String name : NAMES) {
      Path file = local.resolve(format.file(name));
      refuseExisting(file.toString(), Files.exists(file));
    }
    Files.createDirectories(local);
  }

  private void prepareAnywhere(org.apache.hadoop.fs.Path any, Configuration hadoop)
      throws IOException {
    var files = any.getFileSystem(hadoop);
    for (String name : NAMES) {
      org.apache.hadoop.fs.Path file = new org.apache.hadoop.fs.Path(any, format.file(name));
      refuseExisting(file.toString(), files.exists(file));
    }
    files.mkdirs(any);
  }

  private static void refuseExisting(String file, boolean exists) {
    if (exists) {
      throw Failure.usage("This exists already: name a new folder.").in(file);
    }
  }
}
