package screen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import screen.folder.ReviewFolder;
import screen.votes.Vote;

/** The example review from its exports alone, and the keys that give its votes. */
public final class ExampleByKeys {
  public static final List<String> STAGES = List.of("title-abstract", "full-text");

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

  public Cli cli() {
    return cli;
  }

  /** A reviewer's votes as keys, by the record that they are on. */
  public Map<String, Keys> of(String stage, String reviewer) {
    Map<String, Keys> keys = new LinkedHashMap<>();
    votes.stream()
        .filter(vote -> vote.stage().id().equals(stage) && vote.reviewer().equals(reviewer))
        .forEach(vote -> keys.put(vote.record().toString(), new Keys(vote.note(), verdict(vote))));
    return keys;
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
