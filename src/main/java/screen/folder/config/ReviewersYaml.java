package screen.folder.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import screen.Counted;
import screen.FileName;
import screen.protocol.Reviewers;
import screen.yaml.Node;

/** Reads {@code reviewers} of the config. */
final class ReviewersYaml {
  private ReviewersYaml() {}

  static Reviewers read(Node reviewers) {
    reviewers.only(
        List.of("screeners", "votes-per-record", "tiebreaker", "automation", "substitutes"));
    Node screeners = reviewers.get("screeners");
    List<String> team = screeners.texts();
    if (team.isEmpty()) {
      throw reviewers.problem(
          "The config names no screeners. Add `reviewers: {screeners: [A, B]}`.");
    }
    Node perRecord = reviewers.get("votes-per-record");
    int votes = perRecord.whole().orElse(2);
    if (votes < 1 || votes > team.size()) {
      throw perRecord.problem(
          "votes-per-record is "
              + votes
              + ", but there "
              + Counted.form(team.size(), "is ", "are ")
              + Counted.of(team.size(), "screener")
              + ".");
    }
    Node tiebreaker = reviewers.get("tiebreaker");
    if (team.contains(tiebreaker.scalar())) {
      throw tiebreaker.problem(
          "'"
              + tiebreaker.scalar()
              + "' is a screener too. Who breaks ties must not have judged: name somebody else, or"
              + " leave `tiebreaker` out and write `screening: {conflicts: [consensus,"
              + " third-screener]}`: then a screener who has not judged the record settles it.");
    }
    checkNames(reviewers);
    return new Reviewers(
        team,
        votes,
        tiebreaker.scalar(),
        reviewers.get("automation").texts(),
        reviewers.get("substitutes").texts());
  }

  private static void checkNames(Node reviewers) {
    List<Node> everybody = new ArrayList<>();
    for (String list : List.of("screeners", "automation", "substitutes")) {
      everybody.addAll(reviewers.get(list).list());
    }
    if (!reviewers.get("tiebreaker").scalar().isEmpty()) {
      everybody.add(reviewers.get("tiebreaker"));
    }
    ConfigList.distinct("reviewers", everybody);
    Map<String, String> byFile = new HashMap<>();
    for (Node node : everybody) {
      String name = node.scalar();
      String other = byFile.put(FileName.twinKey(name), name);
      if (other != null) {
        throw node.problem(
            "'"
                + other
                + "' and '"
                + name
                + "' differ in capitals or accents' encoding alone; Windows and macOS would keep"
                + " their votes in one file.");
      }
      FileName.objectionTo(name)
          .ifPresent(
              why -> {
                throw node.problem("'" + name + "' cannot be a reviewer's name: " + why);
              });
    }
  }
}
