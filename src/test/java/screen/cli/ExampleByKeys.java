package screen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import screen.folder.ReviewFolder;
import screen.votes.Vote;

/** The example review from its exports alone, and the keys that give its votes. */
public final class ExampleByKeys {
  public static final List<String> STAGES = List.of("title-abstract", "full-text");

  private static final String QUEUE = "queue.csv";
  private static final String VOTES = "votes.csv";

  private static final Path PROJECT = Path.of("").toAbsolutePath();

  private final Cli cli;
  private final ReviewFolder original;
  private final List<Vote> votes;

  private ExampleByKeys(Cli cli) {
    this.cli = cli;
    this.original = ReviewFolder.open(PROJECT, false, warning -> {});
    this.votes = original.voteFiles().readAll(original.readRecords().keySet());
  }

  /**
   * The keys of one vote, the same in the terminal and in the page.
   *
   * @param note typed before the vote; "" for none
   */
  public record Keys(String note, String verdict) {
    /** As they are typed in the terminal. */
    public String typed() {
      return (note.isEmpty() ? "" : "n" + note + "\r") + verdict;
    }
  }

  /** Imports the exports into an empty folder and removes the duplicates. */
  public static ExampleByKeys in(Path folder) throws IOException {
    Cli cli = Cli.in(folder);
    cli.write("screening-config.yaml", Files.readString(PROJECT.resolve("screening-config.yaml")));
    for (String source : List.of("pubmed", "cinahl", "cochrane")) {
      cli.ok("import", export(source).toString(), "--source", source);
    }
    cli.ok("dedupe");
    return new ExampleByKeys(cli);
  }

  /**
   * The same review with its votes taken from files, as the terminal and the page must write it.
   */
  public static ExampleByKeys withVotesOfFiles(Path folder) throws IOException {
    ExampleByKeys example = in(folder);
    for (String stage : STAGES) {
      for (String reviewer : List.of("AP", "AC", "SD")) {
        example.takeFromFile(folder, stage, reviewer);
      }
    }
    return example;
  }

  /** In the order of the reviewer's queue. */
  private void takeFromFile(Path folder, String stage, String reviewer) throws IOException {
    cli.ok("decide", "--reviewer", reviewer, "--stage", stage, "--export", QUEUE);
    Map<String, Vote> byRecord = new LinkedHashMap<>();
    votesOf(stage, reviewer).forEach(vote -> byRecord.put(vote.record().toString(), vote));
    StringBuilder rows = new StringBuilder("record,verdict,reason,note\n");
    cli.read(QUEUE)
        .lines()
        .map(line -> byRecord.get(line.replaceFirst(",.*", "")))
        .filter(Objects::nonNull)
        .map(
            vote ->
                "%s,%s,%s,\"%s\"\n"
                    .formatted(vote.record(), vote.verdict(), vote.reason(), vote.note()))
        .forEach(rows::append);
    cli.write(VOTES, rows.toString());
    cli.ok("decide", "--reviewer", reviewer, "--stage", stage, "--from", VOTES);
    Files.delete(folder.resolve(QUEUE));
  }

  /** The lines of all files of a review without the times of votes, by their names. */
  public static SortedMap<String, List<String>> withoutTimes(Path folder) throws IOException {
    Path records = folder.resolve("records");
    SortedMap<String, List<String>> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(records)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            records.relativize(file).toString().replace('\\', '/'),
            Files.readString(file)
                .lines()
                .map(line -> line.replaceFirst(",\\d{4}-\\d\\d-\\d\\dT[^,]*", ""))
                .toList());
      }
    }
    return files;
  }

  public Cli cli() {
    return cli;
  }

  /** A reviewer's votes as keys, by the record that they are on. */
  public Map<String, Keys> of(String stage, String reviewer) {
    Map<String, Keys> keys = new LinkedHashMap<>();
    votesOf(stage, reviewer)
        .forEach(vote -> keys.put(vote.record().toString(), new Keys(vote.note(), verdict(vote))));
    return keys;
  }

  private Stream<Vote> votesOf(String stage, String reviewer) {
    return votes.stream()
        .filter(vote -> vote.stage().id().equals(stage) && vote.reviewer().equals(reviewer));
  }

  private String verdict(Vote vote) {
    return vote.reason().isEmpty()
        ? vote.verdict().id().substring(0, 1)
        : Integer.toString(original.protocol().reasonOrder(vote.reason()) + 1);
  }

  private static Path export(String source) throws IOException {
    try (Stream<Path> files = Files.list(PROJECT.resolve("records/searches"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(source))
          .findFirst()
          .orElseThrow();
    }
  }
}
