package screen.folder;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import screen.folder.disk.AtomicFile;

/** The files of a new review folder, and what an older one lacks of them. */
public final class Scaffold {
  private static final Map<String, String> FILES = files();

  /** Files that other tools and people write in too, rule by rule. */
  private static final Set<String> OF_LINES = Set.of(".gitattributes", ".gitignore");

  private Scaffold() {}

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(".gitattributes", "gitattributes");
    files.put(".gitignore", "gitignore");
    files.put(".github/workflows/screen.yml", "github-workflow.yml");
    files.put(".gitlab-ci.yml", "gitlab-ci.yml");
    // the last, as it makes the folder a review folder
    files.put(ReviewFolder.CONFIG, "screening-config.yaml");
    return files;
  }

  /**
   * What was added to a folder.
   *
   * @param written files that were not there, relative to the folder
   * @param added the lines that a file lacked, by the name of the file
   * @param weakened the rules of which an older version stands in a file, which was left as it is,
   *     by the name of the file
   */
  public record Additions(
      List<String> written, Map<String, List<String>> added, Map<String, List<String>> weakened) {
    /** Whether the folder had all of it. */
    public boolean isEmpty() {
      return written.isEmpty() && added.isEmpty();
    }
  }

  /** Writes the files and the lines that are not there yet, and changes nothing that is. */
  public static Additions write(Path folder) {
    List<String> written = new ArrayList<>();
    Map<String, List<String>> added = new LinkedHashMap<>();
    Map<String, List<String>> weakened = new LinkedHashMap<>();
    FILES.forEach(
        (name, resource) -> {
          Path file = folder.resolve(name);
          if (!Files.exists(file)) {
            AtomicFile.write(file, bytes(resource));
            written.add(name);
          } else if (OF_LINES.contains(name)) {
            LinesOfGit lines = linesOf(file);
            String wanted = new String(bytes(resource), ISO_8859_1);
            List<String> old = lines.weakened(wanted);
            if (!old.isEmpty()) {
              weakened.put(name, old);
            }
            List<String> missing = addMissing(file, lines, wanted);
            if (!missing.isEmpty()) {
              added.put(name, missing);
            }
          }
        });
    try {
      Files.createDirectories(folder.resolve("records").resolve("searches"));
    } catch (IOException e) {
      throw AtomicFile.cannotWrite(folder, e);
    }
    return new Additions(List.copyOf(written), added, weakened);
  }

  private static LinesOfGit linesOf(Path file) {
    try {
      return LinesOfGit.of(Files.readString(file, ISO_8859_1));
    } catch (IOException e) {
      throw AtomicFile.cannotWrite(file, e);
    }
  }

  /** Byte for byte what was there, with the missing lines at their places. */
  private static List<String> addMissing(Path file, LinesOfGit lines, String wanted) {
    List<String> missing = lines.add(wanted);
    if (!missing.isEmpty()) {
      try {
        AtomicFile.write(file.toRealPath(), lines.text().getBytes(ISO_8859_1));
      } catch (IOException e) {
        throw AtomicFile.cannotWrite(file, e);
      }
    }
    return missing;
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = Scaffold.class.getResourceAsStream("init/" + resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks init/" + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("the jar cannot be read", e);
    }
  }
}
