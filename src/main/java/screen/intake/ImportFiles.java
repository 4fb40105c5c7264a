package screen.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import screen.Failure;
import screen.Reason;

/**
 * Lists the files to import at a path: the file itself, or all files in the folder, sorted by name.
 */
public final class ImportFiles {
  private ImportFiles() {}

  /**
   * The files at a path.
   *
   * @param name the path as the user gave it
   * @throws Failure if a folder is empty, or contains something that cannot be an export, so that
   *     nothing a person put there is skipped silently
   */
  public static List<ImportFile> of(Path path, String name) {
    if (!Files.isDirectory(path)) {
      return List.of(arrival(path, name));
    }
    try (Stream<Path> entries = Files.list(path)) {
      List<Path> files = entries.filter(file -> !isOfSystem(nameOf(file))).sorted().toList();
      List<String> others =
          files.stream().filter(ImportFiles::isNoExport).map(ImportFiles::nameOf).toList();
      if (files.isEmpty() || !others.isEmpty()) {
        throw Failure.input(
                files.isEmpty()
                    ? "The folder is empty."
                    : "The folder contains files that are not exports: "
                        + String.join(", ", others)
                        + ". Move them away, or name the files to import one by one.")
            .in(name);
      }
      return files.stream().map(file -> arrival(file, name(name, file))).toList();
    } catch (IOException e) {
      throw Failure.input("Cannot read the folder: " + Reason.of(e) + ".").in(name).because(e);
    }
  }

  private static ImportFile arrival(Path file, String name) {
    return new ImportFile(file, name, nameOf(file));
  }

  /** Whether macOS or Windows put the file into the folder by itself. */
  private static boolean isOfSystem(String name) {
    return name.startsWith("._")
        || Set.of(".ds_store", "thumbs.db", "desktop.ini").contains(name.toLowerCase(Locale.ROOT));
  }

  private static boolean isNoExport(Path file) {
    return nameOf(file).startsWith(".") || !Files.isRegularFile(file);
  }

  private static String name(String folder, Path file) {
    return (folder.endsWith("/") ? folder : folder + "/") + nameOf(file);
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }
}
