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

/** Writes the files of a new review folder, or those that an older one lacks. */
public final class Scaffold {
  private static final Map<String, String> FILES = files();

  /** Files that other tools and people also edit: missing rules are added. */
  private static final Set<String> OF_LINES = Set.of(".gitattributes", ".gitignore");

  private Scaffold() {}

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(".gitattributes", "gitattributes");
    files.put(".gitignore", "gitignore");
    files.put(".github/workflows/screen.yml", "github-workflow.yml");
    files.put(".gitlab-ci.yml", "gitlab-ci.yml");
    // last, as it makes the folder a review folder
    files.put(ReviewFolder.CONFIG, "screening-config.yaml");
    return files;
  }

  /**
   * The additions to a folder.
   *
   * @param written the new files, relative to the folder
   * @param added the lines added to a file, by the name of the file
   * @param weakened the rules of which a file has an older version, which was kept, by the name of
   *     the file
   */
  public record Additions(
      List<String> written, Map<String, List<String>> added, Map<String, List<String>> weakened) {
    /** Whether nothing was missing. */
    public boolean isEmpty() {
      return written.isEmpty() && added.isEmpty();
    }
  }

  /** Writes missing files and lines; changes no existing ones. */
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
            GitRules lines = linesOf(file);
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

  private static GitRules linesOf(Path file) {
    try {
      return GitRules.of(Files.readString(file, ISO_8859_1));
    } catch (IOException e) {
      throw AtomicFile.cannotWrite(file, e);
    }
  }

  /** Inserts the missing lines and keeps all other bytes. */
  private static List<String> addMissing(Path file, GitRules lines, String wanted) {
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
