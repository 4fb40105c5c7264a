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
   */
  public record Additions(List<String> written, Map<String, List<String>> added) {
    /** Whether the folder had all of it. */
    public boolean isEmpty() {
      return written.isEmpty() && added.isEmpty();
    }
  }

  /** Writes the files and the lines that are not there yet, and changes nothing that is. */
  public static Additions write(Path folder) {
    List<String> written = new ArrayList<>();
    Map<String, List<String>> added = new LinkedHashMap<>();
    FILES.forEach(
        (name, resource) -> {
          Path file = folder.resolve(name);
          if (!Files.exists(file)) {
            AtomicFile.write(file, bytes(resource));
            written.add(name);
          } else if (OF_LINES.contains(name)) {
            List<String> lines = addMissing(file, bytes(resource));
            if (!lines.isEmpty()) {
              added.put(name, lines);
            }
          }
        });
    try {
      Files.createDirectories(folder.resolve("records").resolve("searches"));
    } catch (IOException e) {
      throw AtomicFile.cannotWrite(folder, e);
    }
    return new Additions(List.copyOf(written), added);
  }

  /** Byte for byte what was there, with the missing lines at their places. */
  private static List<String> addMissing(Path file, byte[] wanted) {
    try {
      LinesOfGit lines = LinesOfGit.of(Files.readString(file, ISO_8859_1));
      List<String> missing = lines.add(new String(wanted, ISO_8859_1));
      if (!missing.isEmpty()) {
        AtomicFile.write(file.toRealPath(), lines.text().getBytes(ISO_8859_1));
      }
      return missing;
    } catch (IOException e) {
      throw AtomicFile.cannotWrite(file, e);
    }
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
