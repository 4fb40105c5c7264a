package screen.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import screen.Failure;
import screen.folder.disk.AtomicFile;
import screen.folder.disk.Folders;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The secrets of a team's links: {@code .serve/seats.json} in the review folder. Git ignores the
 * folder by a rule within it, and on systems with such rights only its owner can read it.
 */
public final class SeatFile {
  private static final String FOLDER = ".serve";
  private static final String NAME = FOLDER + "/seats.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path root;

  /**
   * All seats.
   *
   * @param address where the server was last, such as {@code http://127.0.0.1:40731}; "" before
   */
  public record Seats(String address, List<Seat> all) {
    public Seats {
      all = List.copyOf(all);
    }
  }

  /**
   * One reviewer's seat.
   *
   * @param number from 1; it never passes to another reviewer
   * @param key the secret; "" where it was revoked
   */
  public record Seat(int number, String reviewer, String key) {
    /** Without the secret. */
    @Override
    public String toString() {
      return "seat " + number + " of " + reviewer;
    }
  }

  public SeatFile(Path root) {
    this.root = root;
  }

  /** The file itself, to see whether it has changed. */
  public Path path() {
    return root.resolve(NAME);
  }

  /**
   * The seats; none if there is no file.
   *
   * @throws Failure if the file is damaged
   */
  public Seats read() {
    if (!Files.exists(path())) {
      return new Seats("", List.of());
    }
    try {
      JsonNode json = JSON.readTree(Files.readAllBytes(path()));
      List<Seat> seats = new ArrayList<>();
      for (JsonNode seat : json.path("seats")) {
        seats.add(
            new Seat(
                seat.path("seat").asInt(),
                seat.path("reviewer").asString(),
                seat.path("key").asString()));
      }
      return new Seats(json.path("address").asString(""), seats);
    } catch (IOException | JacksonException e) {
      throw Failure.folder(
              "The links of the team cannot be read. Delete the file; `screen serve --team` then"
                  + " makes new links.")
          .in(NAME)
          .because(e);
    }
  }

  /** Replaces the seats. */
  public void write(Seats seats) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("address", seats.address());
    json.put(
        "seats",
        seats.all().stream()
            .map(
                seat -> {
                  Map<String, Object> one = new LinkedHashMap<>();
                  one.put("seat", seat.number());
                  one.put("reviewer", seat.reviewer());
                  one.put("key", seat.key());
                  return one;
                })
            .toList());
    prepareFolder();
    AtomicFile.write(path(), JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
  }

  private void prepareFolder() {
    Path folder = root.resolve(FOLDER);
    try {
      Files.createDirectories(folder);
      if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
    } catch (IOException e) {
      throw AtomicFile.cannotWrite(folder, e);
    }
    Folders.hideFromGit(folder);
  }
}
