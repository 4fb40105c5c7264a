package screen.serve.live;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import screen.Failure;
import screen.Reason;
import screen.folder.ReviewFolder;
import screen.folder.VoteFiles;
import screen.votes.Stage;

/**
 * The size, time and place on the disk of each file of the review. Cheap to read before each
 * answer, and different if anything was written since.
 *
 * @param records of the config, the records and the search log
 * @param others of duplicates, links and all else that lies beside them
 * @param votes of the files of votes
 */
public record FolderState(
    Map<String, String> records, Map<String, String> others, Map<String, String> votes) {
  /**
   * The state now. How long it takes to look says nothing about who has voted: where fewer people
   * than may vote have a file at a stage, another file is looked at in its place.
   *
   * @param voters how many people may vote
   */
  static FolderState of(Path root, int voters) {
    Map<String, String> all = new TreeMap<>();
    Map<String, String> votes = new TreeMap<>();
    try {
      Path records = root.resolve("records");
      add(all, root.resolve(ReviewFolder.CONFIG));
      addFiles(all, records);
      add(all, root.resolve("records/ai/runs.csv"));
      for (Stage stage : Stage.values()) {
        int files = addFiles(votes, records.resolve("decisions").resolve(stage.id()));
        for (int i = files; i < voters; i++) {
          add(new TreeMap<>(), root.resolve(ReviewFolder.CONFIG));
        }
      }
    } catch (IOException e) {
      throw Failure.folder("Cannot read: " + Reason.of(e) + ".").in("records").because(e);
    }
    Map<String, String> first = new TreeMap<>();
    for (Path name :
        new Path[] {
          root.resolve(ReviewFolder.CONFIG),
          root.resolve("records/records.jsonl"),
          root.resolve("records/searches.csv"),
          root.resolve("records/assignments.csv")
        }) {
      String state = all.remove(name.toString());
      first.put(name.toString(), state == null ? "" : state);
    }
    return new FolderState(first, all, votes);
  }

  /**
   * The same after a vote was appended by this process. Only its file is looked at again, so that a
   * change of any other since then is still noticed.
   */
  FolderState afterVote(Path root, Stage stage, String reviewer) {
    Map<String, String> now = new TreeMap<>(votes);
    try {
      add(now, root.resolve(VoteFiles.name(stage, reviewer)));
    } catch (IOException e) {
      throw Failure.folder("Cannot read: " + Reason.of(e) + ".").in("records").because(e);
    }
    return new FolderState(records, others, now);
  }

  /** The state of the files of a folder; none if there is no such folder. */
  static Map<String, String> files(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try {
      addFiles(files, folder);
    } catch (IOException e) {
      throw Failure.folder("Cannot read: " + Reason.of(e) + ".").in("records").because(e);
    }
    return files;
  }

  /** Notes the state of a file. */
  static void look(Map<String, String> files, Path file) {
    try {
      add(files, file);
    } catch (IOException e) {
      throw Failure.folder("Cannot read: " + Reason.of(e) + ".").in("records").because(e);
    }
  }

  /** Whether nothing but votes is different. */
  boolean differsInVotesOnly(FolderState other) {
    return records.equals(other.records) && others.equals(other.others);
  }

  /** Adds the files of a folder; returns how many it has. */
  private static int addFiles(Map<String, String> all, Path folder) throws IOException {
    int number = 0;
    if (!Files.isDirectory(folder)) {
      return number;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "[!.]*")) {
      for (Path file : files) {
        add(all, file);
        number++;
      }
    }
    return number;
  }

  private static void add(Map<String, String> all, Path file) throws IOException {
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
      all.put(file.toString(), seen.size() + " " + seen.lastModifiedTime() + " " + seen.fileKey());
    }
  }
}
