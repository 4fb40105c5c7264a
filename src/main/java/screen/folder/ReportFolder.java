package screen.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import screen.Failure;
import screen.Reason;
import screen.folder.disk.Folders;
import screen.folder.disk.Presence;

/** {@code records/report}: the files of a report as they are on the disk. */
public final class ReportFolder {
  private final Path folder;

  ReportFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The bytes of a file of the report; empty if it is missing.
   *
   * @param name its path below the report folder
   */
  public byte[] bytes(String name) {
    Path file = folder.resolve(name);
    try {
      return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    } catch (IOException e) {
      throw Failure.folder("Cannot read: " + Reason.of(e) + ".").in(file.toString()).because(e);
    }
  }

  /** The paths of all files below the report folder, with {@code /} between folders, sorted. */
  public List<String> names() {
    if (!Presence.isFolder(folder, "records/report")) {
      return List.of();
    }
    try {
      return List.copyOf(Folders.files(folder).keySet());
    } catch (IOException e) {
      throw Failure.folder("Cannot read: " + Reason.of(e) + ".").in(folder.toString()).because(e);
    }
  }
}
