package screen.folder.ai;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import screen.Failure;
import screen.Reason;
import screen.Sha256;
import screen.ai.AiRun;
import screen.ai.AiVote;
import screen.ai.AiVotes;
import screen.folder.disk.AppendOnlyCsv;
import screen.folder.disk.AtomicFile;
import screen.folder.disk.Presence;
import screen.folder.disk.Row;
import screen.folder.disk.Timestamp;
import screen.protocol.AiTool;
import screen.protocol.Automation;
import screen.record.RecordId;

/**
 * {@code records/ai}: {@code <run>/votes.jsonl} with {@code run.json} and {@code prompt.txt}, and
 * {@code runs.csv}, which says when votes were taken and in which role. A run that {@code runs.csv}
 * does not list does not count: taking it was interrupted.
 */
public final class AiFolder {
  private static final String FOLDER = "records/ai";
  private static final String LOG = FOLDER + "/runs.csv";
  private static final List<String> COLUMNS =
      List.of("run", "ai", "role", "prompt_sha256", "votes", "taken_at", "votes_sha256");

  /** Older logs lack it. */
  private static final String SUM = "votes_sha256";

  private static final List<String> REQUIRED = COLUMNS.subList(0, COLUMNS.indexOf(SUM));
  private static final String VOTES = "votes.jsonl";
  private static final String PROVENANCE = "run.json";
  private static final String PROMPT = "prompt.txt";

  private final Path root;
  private final Automation automation;
  private final AppendOnlyCsv log;

  public AiFolder(Path root, Automation automation, Consumer<String> warnings) {
    this.root = root;
    this.automation = automation;
    this.log = new AppendOnlyCsv(root, LOG, COLUMNS, REQUIRED, List.of(SUM), "run", warnings);
  }

  /**
   * All votes of the runs that were taken.
   *
   * @throws Failure if a file is missing or damaged, or a vote is on an unknown record
   */
  public AiVotes read(Set<RecordId> known) {
    Map<String, Row> first = new LinkedHashMap<>();
    log.rows().forEach(row -> first.putIfAbsent(row.required("run"), row));
    List<AiVotes.Taken> runs = new ArrayList<>();
    for (Map.Entry<String, Row> taken : first.entrySet()) {
      AiRun run = run(taken.getKey()).orElseThrow(() -> missing(taken.getKey()));
      List<AiVote> votes = votes(run.run());
      for (AiVote vote : votes) {
        if (!known.contains(vote.record())) {
          throw Failure.input(
                  "The review has no record '"
                      + vote.record()
                      + "'. Put back the export that had it.")
              .at(name(run.run(), VOTES), vote.line());
        }
      }
      runs.add(
          new AiVotes.Taken(
              run,
              role(taken.getValue(), run),
              votes,
              Optional.of(taken.getValue().time("taken_at")),
              votesSum(run.run())));
    }
    return new AiVotes(runs);
  }

  private AiTool.Role role(Row row, AiRun run) {
    if (automation.ai(run.ai()).isEmpty()) {
      throw row.problem(
          "The config names no AI '"
              + run.ai()
              + "'. AI whose votes are kept must stay in the config, under `ai`.");
    }
    if (!row.get("ai").equals(run.ai()) || !row.get("prompt_sha256").equals(run.promptSha256())) {
      throw Failure.folder(
              "This is not the run that was taken: its AI or prompt is another one than "
                  + LOG
                  + " says. Put the file back as it was (git has it).")
          .in(name(run.run(), PROVENANCE));
    }
    return Arrays.stream(AiTool.Role.values())
        .filter(role -> role.id().equals(row.get("role")))
        .findFirst()
        .orElseThrow(() -> row.problem("'" + row.get("role") + "' is not a role of AI."));
  }

  private static Failure missing(String run) {
    return Failure.folder("The file is missing. Put it back (git has it).")
        .in(name(run, PROVENANCE));
  }

  /** The provenance of a run; empty if there is none of this name. */
  public Optional<AiRun> run(String run) {
    String name = name(run, PROVENANCE);
    Path file = root.resolve(name);
    return Presence.exists(file, name)
        ? Optional.of(AiRunJson.read(text(file, name), name))
        : Optional.empty();
  }

  /** The votes of a run, in file order. */
  public List<AiVote> votes(String run) {
    String name = name(run, VOTES);
    if (!Presence.exists(root.resolve(name), name)) {
      return List.of();
    }
    List<Failure> problems = new ArrayList<>();
    List<AiVote> votes = parse(text(root.resolve(name), name), name, run, problems);
    if (!problems.isEmpty()) {
      throw problems.get(0);
    }
    return votes;
  }

  /**
   * Reads votes of a run; blank lines are passed over.
   *
   * @param problems receives the lines that are not understood
   */
  public static List<AiVote> parse(String text, String name, String run, List<Failure> problems) {
    List<AiVote> votes = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        try {
          votes.add(AiVoteJson.read(line, name, number, run));
        } catch (Failure malformed) {
          problems.add(malformed);
        }
      }
    }
    return votes;
  }

  /** Takes votes; everything is on the disk when this returns, or nothing counts. */
  public void take(
      AiRun run,
      byte[] provenance,
      byte[] prompt,
      List<AiVote> added,
      AiTool.Role role,
      OffsetDateTime now) {
    StringBuilder lines = new StringBuilder();
    Stream.concat(votes(run.run()).stream(), added.stream())
        .forEach(vote -> lines.append(AiVoteJson.write(vote, run.run())));
    boolean isNew = run(run.run()).isEmpty();
    byte[] file = lines.toString().getBytes(UTF_8);
    try (AtomicFile.Written votes = prepare(run, VOTES, file);
        AtomicFile.Written files =
            isNew
                ? prepare(run, PROMPT, prompt).with(prepare(run, PROVENANCE, provenance))
                : AtomicFile.Written.NONE;
        AtomicFile.Written row =
            log.prepare(
                List.of(
                    List.of(
                        run.run(),
                        run.ai(),
                        role.id(),
                        run.promptSha256(),
                        String.valueOf(added.size()),
                        Timestamp.of(now),
                        Sha256.hex(file))))) {
      files.with(votes).with(row).put();
    }
  }

  private AtomicFile.Written prepare(AiRun run, String file, byte[] bytes) {
    return AtomicFile.prepare(root.resolve(name(run.run(), file)), bytes);
  }

  /** The runs whose prompt is not the one of which they say the hash, by name. */
  public List<String> runsWithOtherPrompt() {
    List<String> other = new ArrayList<>();
    for (String run : listed()) {
      Path prompt = root.resolve(name(run, PROMPT));
      boolean same =
          Files.isRegularFile(prompt)
              && run(run).filter(it -> it.promptSha256().equals(sha256(prompt))).isPresent();
      if (!same) {
        other.add(run);
      }
    }
    return other;
  }

  /** The runs whose votes are not those that were taken, by name. */
  public List<String> runsWithOtherVotes() {
    Map<String, String> newest = new TreeMap<>();
    log.rows().forEach(row -> newest.put(row.get("run"), row.get(SUM)));
    newest.values().removeIf(String::isEmpty);
    return newest.keySet().stream().filter(run -> !votesSum(run).equals(newest.get(run))).toList();
  }

  /** The checksum of the votes of a run, whose lines may have other ends; "" if there are none. */
  private String votesSum(String run) {
    String name = name(run, VOTES);
    return Presence.exists(root.resolve(name), name)
        ? Sha256.hex(text(root.resolve(name), name).replace("\r\n", "\n"))
        : "";
  }

  /** The folders of runs that were not taken to the end, by name. */
  public List<String> interrupted() {
    if (!Presence.isFolder(root.resolve(FOLDER), FOLDER)) {
      return List.of();
    }
    Set<String> listed = listed();
    try (Stream<Path> folders = Files.list(root.resolve(FOLDER))) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> String.valueOf(folder.getFileName()))
          .filter(run -> !listed.contains(run))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw Failure.folder("Cannot read: " + Reason.of(e) + ".").in(FOLDER).because(e);
    }
  }

  /** Whether any votes of a run were taken. */
  public boolean isListed(String run) {
    return listed().contains(run);
  }

  private Set<String> listed() {
    Set<String> runs = new TreeSet<>();
    log.rows().forEach(row -> runs.add(row.get("run")));
    return runs;
  }

  /**
   * The text of a file.
   *
   * @param name the file as messages show it
   * @throws Failure of kind INPUT if it cannot be read or is not UTF-8
   */
  public static String text(Path file, String name) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw Failure.input("Cannot read: " + Reason.of(e) + ". The file must be JSON in UTF-8.")
          .in(name)
          .because(e);
    }
  }

  /** The bytes of a file. */
  public static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw Failure.input("Cannot read: " + Reason.of(e) + ".").in(file.toString()).because(e);
    }
  }

  /** The SHA-256 of a file, as 64 hex digits. */
  public static String sha256(Path file) {
    return Sha256.hex(bytes(file));
  }

  private static String name(String run, String file) {
    return FOLDER + "/" + run + "/" + file;
  }
}
