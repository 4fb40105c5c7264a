package screen.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import screen.Failure;
import screen.folder.disk.AtomicFile;

/** The files of a new review folder. */
public final class Scaffold {
  private static final Map<String, String> FILES = files();

  private Scaffold() {}

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(".gitattributes", "gitattributes");
    files.put(".gitignore", "gitignore");
    files.put(".github/workflows/screen.yml", "github-workflow.yml");
    files.put(".gitlab-ci.yml", "gitlab-ci.yml");
    // the last, as it makes the folder a review folder: until then `init` may be run again
    files.put(ReviewFolder.CONFIG, "screening-config.yaml");
    return files;
  }

  /**
   * Writes the files that are not there yet.
   *
   * @return what was written, relative to the folder
   * @throws Failure where the folder is a review folder already
   */
  public static List<String> write(Path folder) {
    if (Files.exists(folder.resolve(ReviewFolder.CONFIG))) {
      throw Failure.input("This is a review folder already; nothing was changed.")
          .in(folder.resolve(ReviewFolder.CONFIG).toString());
    }
    List<String> written = new ArrayList<>();
    FILES.forEach(
        (name, resource) -> {
          Path file = folder.resolve(name);
          if (!Files.exists(file)) {
            AtomicFile.write(file, bytes(resource));
            written.add(name);
          }
        });
    try {
      Files.createDirectories(folder.resolve("records").resolve("searches"));
    } catch (IOException e) {
      throw AtomicFile.cannotWrite(folder, e);
    }
    return written;
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
