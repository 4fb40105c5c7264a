package screen.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import screen.Failure;
import screen.Nearest;
import screen.Reason;
import screen.folder.disk.AppendOnlyCsv;
import screen.folder.disk.AtomicFile;
import screen.folder.disk.Presence;
import screen.folder.disk.Row;
import screen.folder.disk.Timestamp;
import screen.protocol.Protocol;
import screen.protocol.ReadingAids;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.votes.Verdict;
import screen.votes.Vote;

/** {@code decisions/<stage>/<reviewer>.csv}: one append-only file per reviewer and stage. */
public final class VoteFiles {
  static final List<String> COLUMNS =
      List.of("record", "verdict", "reason", "note", "decided_at", "tags", "rank", "role");
  private static final List<String> REQUIRED = List.of("record", "verdict", "decided_at");

  private static final List<String> OPTIONAL = List.of("tags", "rank", "role");

  /** The role that is written; a screener's is left empty. */
  private static final String TIEBREAKER = "tiebreaker";

  private static final Pattern RANK = Pattern.compile("[1-9][0-9]{0,8}");

  private static final String FOLDER = "records/decisions";

  private final Path root;
  private final Protocol protocol;
  private final Consumer<String> warnings;

  VoteFiles(Path root, Protocol protocol, Consumer<String> warnings) {
    this.root = root;
    this.protocol = protocol;
    this.warnings = warnings;
  }

  /**
   * All votes ever cast by people and rules, by stage, then reviewer, then in file order.
   *
   * @throws Failure if votes are on unknown records; it counts them all
   */
  public List<Vote> readAll(Set<RecordId> known) {
    List<Vote> votes = new ArrayList<>(readEveryone(known));
    votes.removeIf(vote -> isOfAi(vote.reviewer()));
    return votes;
  }

  /** The votes in files of AI, from the time when AI was named as a reviewer. */
  public List<Vote> readOfAi(Set<RecordId> known) {
    List<Vote> votes = new ArrayList<>(readEveryone(known));
    votes.removeIf(vote -> !isOfAi(vote.reviewer()));
    return votes;
  }

  private boolean isOfAi(String name) {
    return protocol.automation().ai(name).isPresent();
  }

  private List<Vote> readEveryone(Set<RecordId> known) {
    List<Vote> votes = new ArrayList<>();
    requireStages();
    for (Stage stage : Stage.values()) {
      for (String reviewer : reviewers(stage)) {
        votes.addAll(read(stage, reviewer));
      }
    }
    List<Vote> unknown = votes.stream().filter(vote -> !known.contains(vote.record())).toList();
    if (!unknown.isEmpty()) {
      Vote first = unknown.get(0);
      throw UnknownVotes.of(unknown).at(name(first.stage(), first.reviewer()), first.line());
    }
    return votes;
  }

  private List<Vote> read(Stage stage, String reviewer) {
    return file(stage, reviewer).rows().stream().map(row -> vote(row, stage, reviewer)).toList();
  }

  /** Appends votes; they are on the disk when this returns. */
  public void append(Stage stage, String reviewer, List<Vote> votes) {
    file(stage, reviewer).append(votes.stream().map(this::cells).toList());
  }

  /** Writes the file with these votes added next to its place, where they do not count yet. */
  public AtomicFile.Written prepare(Stage stage, String reviewer, List<Vote> votes) {
    return file(stage, reviewer).prepare(votes.stream().map(this::cells).toList());
  }

  private Vote vote(Row row, Stage stage, String reviewer) {
    RecordId record = RecordCells.id(row, "record");
    return new Vote(
        stage,
        reviewer,
        record,
        VoteCells.verdict(row, stage),
        reason(row),
        row.get("note"),
        // One that the config no longer lists is kept, as it does not change any number.
        ReadingAids.tags(row.get("tags")),
        row.time("decided_at"),
        isTiebreaking(row),
        rank(row),
        row.line());
  }

  private static int rank(Row row) {
    String rank = row.get("rank");
    if (rank.isEmpty()) {
      return 0;
    }
    if (!RANK.matcher(rank).matches()) {
      throw row.problem("'" + rank + "' is not a rank: write 1, 2 and so on, or leave it empty.");
    }
    return Integer.parseInt(rank);
  }

  private static boolean isTiebreaking(Row row) {
    String role = row.get("role").strip();
    if (!role.isEmpty() && !role.equals(TIEBREAKER)) {
      throw row.problem(
          "'" + role + "' is not a role of a vote: write `" + TIEBREAKER + "`, or empty.");
    }
    return !role.isEmpty();
  }

  private String reason(Row row) {
    String reason = row.get("reason");
    if (!reason.isEmpty() && protocol.reason(reason).isEmpty()) {
      throw row.problem(
          "The config names no exclusion reason '"
              + reason
              + "'. A reason that a vote gives must stay in the config: put it back into"
              + " `exclusion-reasons`.");
    }
    return reason;
  }

  private List<String> cells(Vote vote) {
    return List.of(
        vote.record().toString(),
        vote.verdict().id(),
        vote.reason(),
        vote.note(),
        Timestamp.of(vote.decidedAt()),
        ReadingAids.cell(vote.tags()),
        vote.rank() == 0 ? "" : String.valueOf(vote.rank()),
        protocol.reviewers().isTiebreaker(vote.reviewer()) ? TIEBREAKER : "");
  }

  /** Refuses folders that are not named after a stage, as their votes would silently not count. */
  private void requireStages() {
    Path folder = root.resolve(FOLDER);
    if (!Presence.isFolder(folder, FOLDER)) {
      return;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Files::isDirectory)) {
      for (Path entry : entries) {
        String name = String.valueOf(entry.getFileName());
        if (!name.startsWith(".") && Stage.ofId(name).isEmpty()) {
          throw Failure.input(
                  "'"
                      + name
                      + "' is not a stage, so the votes in this folder would not count. The stages"
                      + " are: "
                      + Stage.TITLE_ABSTRACT.id()
                      + ", "
                      + Stage.FULL_TEXT.id()
                      + ".")
              .in(FOLDER + "/" + name);
        }
      }
    } catch (IOException e) {
      throw Failure.folder("Cannot read: " + Reason.of(e) + ".").in(FOLDER).because(e);
    }
  }

  private Set<String> reviewers(Stage stage) {
    Path stageFolder = root.resolve(FOLDER).resolve(stage.id());
    Set<String> names = new TreeSet<>();
    if (!Presence.isFolder(stageFolder, FOLDER + "/" + stage.id())) {
      return names;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(stageFolder, "*.csv")) {
      for (Path file : files) {
        String fileName = String.valueOf(file.getFileName());
        String reviewer = fileName.substring(0, fileName.length() - ".csv".length());
        if (!protocol.reviewers().knows(reviewer) && !isOfAi(reviewer)) {
          throw Failure.input(
                  "The config names no reviewer '"
                      + reviewer
                      + "'. Reviewers who have left must stay in the config; `screen decide"
                      + " --reassign` hands over their remaining records. The config names: "
                      + String.join(", ", protocol.reviewers().everybody())
                      + ".")
              .in(name(stage, reviewer));
        }
        names.add(reviewer);
      }
    } catch (IOException e) {
      throw Failure.folder("Cannot read: " + Reason.of(e) + ".")
          .in(stageFolder.toString())
          .because(e);
    }
    return names;
  }

  private AppendOnlyCsv file(Stage stage, String reviewer) {
    return new AppendOnlyCsv(
        root, name(stage, reviewer), COLUMNS, REQUIRED, OPTIONAL, "vote", warnings);
  }

  /** The path of a reviewer's votes at a stage, as messages show it. */
  public static String name(Stage stage, String reviewer) {
    return FOLDER + "/" + stage.id() + "/" + reviewer + ".csv";
  }

  /** Parses the verdict of a row. */
  static final class VoteCells {
    private VoteCells() {}

    static Verdict verdict(Row row, Stage stage) {
      String text = row.required("verdict").toLowerCase(Locale.ROOT);
      return Verdict.ofId(text)
          .filter(verdict -> verdict.allowedAt(stage))
          .orElseThrow(
              () ->
                  row.problem(
                      "'"
                          + text
                          + "' is not a verdict at "
                          + stage
                          + ". "
                          + Nearest.hint(
                              text, Verdict.at(stage).stream().map(Verdict::id).toList())));
    }
  }
}
