package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A review with four sources that goes on for years; it remembers its votes and who was asked. */
final class LivingReview {
  private final Cli cli;
  private final Map<String, String> votesBefore = new HashMap<>();
  private final Set<String> asked = new HashSet<>();

  LivingReview(Path folder) {
    cli = Cli.in(folder);
  }

  Cli cli() {
    return cli;
  }

  /** Sum rules of every flow, nothing left to screen, and no line of a vote file ever changed. */
  void everythingHolds() {
    Cli.Result check = cli.run("report", "--check");
    assertThat(check.exitCode()).as(check.out()).isZero();
    assertThat(cli.ok("check").exitCode()).isZero();
    assertThat(cli.ok("status").out()).contains("Nothing is left to screen");
    for (String stage : List.of("title-abstract", "full-text")) {
      for (String reviewer : List.of("A", "B", "C", "T")) {
        String file = "records/decisions/" + stage + "/" + reviewer + ".csv";
        String votes = cli.exists(file) ? cli.read(file) : "";
        assertThat(votes).startsWith(votesBefore.getOrDefault(file, ""));
        votesBefore.put(file, votes);
      }
    }
  }

  /** What the update of the newest round counts, studies and reports alike. */
  void totals(int previous, int included, int total) {
    assertThat(cli.read("records/report/update/flow.json").replaceAll("\\s", ""))
        .contains(
            counts("included", included), counts("previous", previous), counts("total", total));
  }

  private static String counts(String key, int n) {
    return "\"" + key + "\":{\"studies\":" + n + ",\"reports\":" + n + "}";
  }

  /** The rows of a ledger below the report, such as {@code rounds/2021/}. */
  List<String> ledger(String part) {
    return cli.read("records/report/" + part + "ledger.csv")
        .lines()
        .skip(1)
        .map(row -> row.replaceFirst("^([^,]*,[^,]*,[^,]*),.*", "$1"))
        .toList();
  }

  /** What a reviewer is asked now; nobody is asked twice about a report. */
  void askedAre(String reviewer, String stage, String... records) {
    cli.ok("decide", "--reviewer", reviewer, "--stage", stage, "--export", "todo.csv");
    List<String> queue = new ArrayList<>();
    cli.read("todo.csv").lines().skip(1).forEach(row -> queue.add(row.split(",", 2)[0]));
    assertThat(queue).containsExactly(records);
    queue.forEach(record -> assertThat(asked.add(reviewer + stage + record)).isTrue());
  }

  void vote(String reviewer, String stage, String... votes) {
    List<String> rows = new ArrayList<>(List.of("record,verdict,reason"));
    for (String vote : votes) {
      rows.add(vote.replace(" ", ",") + (vote.split(" ", -1).length == 2 ? "," : ""));
    }
    cli.write("votes.csv", String.join("\n", rows) + "\n");
    cli.ok("decide", "--reviewer", reviewer, "--stage", stage, "--from", "votes.csv");
  }

  void config(String screeners, String moreReasons) {
    cli.write(
        "screening-config.yaml",
        """
        format: 1
        review: {title: A living review}
        reviewers: {screeners: SCREENERS, votes-per-record: 2, tiebreaker: T}
        sources:
          - {id: pubmed, name: PubMed, kind: database}
          - {id: cinahl, name: CINAHL, kind: database}
          - {id: cochrane, name: Cochrane Library, kind: database}
          - {id: embase, name: Embase, kind: database}
        exclusion-reasons:
          - {id: population, label: Wrong population}
          - {id: other, label: Other}
        """
                .replace("SCREENERS", screeners)
            + moreReasons);
  }
}
