package screen.spark;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import screen.Failure;
import screen.Reason;

/** Paths as Spark takes them: of any file system, with patterns. */
final class InputPath {
  private InputPath() {}

  /** A path in which no character is a pattern. */
  static String literal(String path) {
    return path.replaceAll("[{}\\[\\]*?\\\\]", "\\\\$0");
  }

  /**
   * The first file by name, in a folder or its subfolders; names that begin with {@code _} or
   * {@code .} are hidden to Spark.
   *
   * @throws Failure if there is none; Spark itself says so late, or not at all
   */
  static String firstFile(String path, Configuration hadoop) {
    Path pattern = new Path(path);
    try {
      FileSystem files = pattern.getFileSystem(hadoop);
      FileStatus[] found = files.globStatus(pattern);
      if (found == null || found.length == 0) {
        throw Failure.input("There is no such file or folder.").in(path);
      }
      return first(found, files)
          .orElseThrow(() -> Failure.input("There is no file in this folder.").in(path));
    } catch (IOException e) {
      throw Failure.input("It cannot be read: " + Reason.of(e) + ".").in(path).because(e);
    }
  }

  private static Optional<String> first(FileStatus[] found, FileSystem files) throws IOException {
    Arrays.sort(found);
    for (FileStatus one : found) {
      Optional<String> first =
          one.isFile()
              ? Optional.of(one.getPath().toString())
              : first(visible(files.listStatus(one.getPath())), files);
      if (first.isPresent()) {
        return first;
      }
    }
    return Optional.empty();
  }

  private static FileStatus[] visible(FileStatus[] found) {
    return Arrays.stream(found)
        .filter(one -> !one.getPath().getName().matches("[._].*"))
        .toArray(FileStatus[]::new);
  }
}
